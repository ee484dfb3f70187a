def t(name):
    def d(f):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
    return d


@t("mt2")
def _():
    import types
    return types.MethodType(3,4)
# -> mt2 TypeError first argument must be callable
@t("mt3")
def _():
    import types
    return types.MethodType(len,None)
# -> mt3 TypeError instance must not be None
