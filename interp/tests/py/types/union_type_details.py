# int | str: order, duplicates, None, nesting, equality, use in isinstance, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

u = int | str
print(u, type(u), u.__args__, u == str | int, u == (int | str | int), int | int, u | None, None | int, u | u | float, hash(u) == hash(str | int), (int | list[str]).__args__, isinstance(5, u), isinstance(5.0, u), issubclass(bool, u), isinstance(None, int | None), u.__parameters__, int | type(None), (int | str) | (float | int), u != int, {u: 1}[str | int], bool | int, type | object, int | "a".__class__)
# -> int | str <class 'types.UnionType'> (<class 'int'>, <class 'str'>) True True <class 'int'> int | str | None None | int int | str | float True (<class 'int'>, list[str]) True False True True () int | None int | str | float True 1 bool | int type | object int | str
show(lambda: int | 5, lambda: 5 | int, lambda: int | "a", lambda: "a" | int, lambda: int | [], lambda: u(), lambda: isinstance(5, int | list[int]), lambda: isinstance([], int | list[int]), lambda: u < u, lambda: u.nothing, lambda: int & str, lambda: len(u), lambda: None | None, lambda: type(None) | int, lambda: u | 5, lambda: issubclass(5, u), lambda: iter(u), lambda: u == 5, lambda: setattr(u, "x", 1), lambda: repr(int | G), lambda: ValueError | KeyError)
# -> TypeError unsupported operand type(s) for |: 'type' and 'int'
# -> TypeError unsupported operand type(s) for |: 'int' and 'type'
# -> TypeError unsupported operand type(s) for |: 'type' and 'str'
# -> TypeError unsupported operand type(s) for |: 'str' and 'type'
# -> TypeError unsupported operand type(s) for |: 'type' and 'list'
# -> TypeError 'types.UnionType' object is not callable
# -> True
# -> TypeError isinstance() argument 2 cannot be a parameterized generic
# -> TypeError '<' not supported between instances of 'types.UnionType' and 'types.UnionType'
# -> AttributeError 'types.UnionType' object has no attribute 'nothing'
# -> TypeError unsupported operand type(s) for &: 'type' and 'type'
# -> TypeError object of type 'types.UnionType' has no len()
# -> TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'
# -> None | int
# -> TypeError unsupported operand type(s) for |: 'types.UnionType' and 'int'
# -> TypeError issubclass() arg 1 must be a class
# -> TypeError 'types.UnionType' object is not iterable
# -> False
# -> AttributeError 'types.UnionType' object has no attribute 'x'
# -> NameError name 'G' is not defined
# -> ValueError | KeyError
