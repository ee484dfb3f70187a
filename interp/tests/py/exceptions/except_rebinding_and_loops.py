# The name of a caught exception in loops, closures and nested functions.
kept = []
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        kept.append(e)
        message = lambda e=e: str(e)
print([k.args[0] for k in kept], message())  # -> [0, 1, 2] 2


def f():
    try:
        raise KeyError("a")
    except KeyError as e:
        def later():
            return e
        now = later()
    try:
        later()
    except NameError as error:
        return repr(now), type(error).__name__, str(error)


print(f())
# -> ("KeyError('a')", 'NameError', "cannot access free variable 'e' where it is not associated with a value in enclosing scope")


def g(n):
    try:
        if n == 0:
            raise ValueError("end")
        g(n - 1)
    except ValueError as e:
        e.args += (n,)
        raise


try:
    g(3)
except ValueError as e:
    print(e.args)  # -> ('end', 0, 1, 2, 3)
try:
    raise ValueError("x")
except ValueError as e:
    e = "rebound"
    print(e)  # -> rebound
print("e" in globals())  # -> False
errors = {}
for text in ("1", "x", "2.5", ""):
    try:
        errors[text] = int(text)
    except ValueError as e:
        errors[text] = str(e)
print(errors)
# -> {'1': 1, 'x': "invalid literal for int() with base 10: 'x'", '2.5': "invalid literal for int() with base 10: '2.5'", '': "invalid literal for int() with base 10: ''"}
