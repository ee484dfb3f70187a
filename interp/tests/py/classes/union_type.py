def t(name):
    def d(f):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
    return d


@t("union")
def _():
    u=int|str
    return u, type(u), isinstance(1,u), issubclass(str,u), u==(str|int), int|None, u.__args__, (int|str)|float, list[int]|None, hash(u)==hash(str|int), repr(u)
# -> union (int | str, <class 'types.UnionType'>, True, True, True, int | None, (<class 'int'>, <class 'str'>), int | str | float, list[int] | None, True, 'int | str')
@t("union2")
def _():
    return int|1
# -> union2 TypeError unsupported operand type(s) for |: 'type' and 'int'
@t("union3")
def _():
    return isinstance(1, list[int]|int)
# -> union3 TypeError isinstance() argument 2 cannot be a parameterized generic
