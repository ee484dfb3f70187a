# An AttributeError of a mapping's own methods while it is merged is taken for there being no such method.
class Keys:
    def __init__(self, error):
        self.error = error

    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        raise self.error


class Lost:
    def __getattr__(self, name):
        raise AttributeError(name)


def f(**kw):
    return kw


def show(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


for error in (AttributeError("no"), ValueError("v")):
    show(lambda: f(**Keys(error)))
    show(lambda: f(b=1, **Keys(error)))
    show(lambda: {**Keys(error)})
# -> TypeError __main__.f() argument after ** must be a mapping, not Keys
# -> TypeError __main__.f() argument after ** must be a mapping, not Keys
# -> TypeError 'Keys' object is not a mapping
# -> ValueError v
# -> ValueError v
# -> ValueError v
show(lambda: f(**Lost()))  # -> TypeError __main__.f() argument after ** must be a mapping, not Lost
show(lambda: f(**{"b": 2}, **{"b": 3}))  # -> TypeError __main__.f() got multiple values for keyword argument 'b'


# `sorted` makes its list before it looks at keywords, and tells in the name of the method.
def items():
    print("asked")
    yield 1


show(lambda: sorted(0, c=0))  # -> TypeError 'int' object is not iterable
show(lambda: sorted(items(), c=0))
# -> asked
# -> TypeError 'c' is an invalid keyword argument for sort()
show(lambda: sorted(c=0))  # -> TypeError sorted expected 1 argument, got 0
show(lambda: b"".decode("an encoding of a name that is longer than any name of an encoding that there is, or ever will be, or ought to be"))
# ->
