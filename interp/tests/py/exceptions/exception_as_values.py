# Exceptions kept, compared, raised again, used as results.
def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return e


results = [attempt(int, t) for t in ("1", "x", "3")] + [
    attempt(lambda: [][0]),
    attempt(dict().__getitem__, "k"),
]
print(results)
# -> [1, ValueError("invalid literal for int() with base 10: 'x'"), 3, IndexError('list index out of range'), KeyError('k')]
good = [r for r in results if not isinstance(r, Exception)]
bad = [r for r in results if isinstance(r, Exception)]
print(good, [type(e).__name__ for e in bad], [e.args for e in bad])
# -> [1, 3] ['ValueError', 'IndexError', 'KeyError'] [("invalid literal for int() with base 10: 'x'",), ('list index out of range',), ('k',)]
for e in bad:
    try:
        raise e
    except (ValueError, LookupError) as again:
        print(again is e, again.__context__ is None)
# -> True True
# -> True True
# -> True True
same = ValueError("same")
for i in range(3):
    try:
        raise same
    except ValueError as e:
        e.args = (i,)
print(same, same.__context__)  # -> 2 None
first, second = KeyError("first"), ValueError("second")
try:
    try:
        raise first
    except KeyError:
        raise second
except ValueError as e:
    print(e.__context__ is first)  # -> True
try:
    raise second
except ValueError as e:
    print(e.__context__ is first)  # -> True
try:
    raise second from None
except ValueError as e:
    print(e.__context__ is first, e.__suppress_context__)  # -> True True


class Result:
    def __init__(self, value=None, error=None):
        self.value, self.error = value, error

    def unwrap(self):
        if self.error:
            raise self.error
        return self.value

    def then(self, f):
        return self if self.error else wrap(f, self.value)


def wrap(f, *args):
    try:
        return Result(f(*args))
    except Exception as e:
        return Result(error=e)


print(
    wrap(int, "8").then(lambda v: 100 // v).then(str).unwrap(),
    wrap(int, "0").then(lambda v: 100 // v).then(str).error,
)  # -> 12 integer division or modulo by zero
try:
    wrap(int, "q").then(str).unwrap()
except ValueError as e:
    print(e)  # -> invalid literal for int() with base 10: 'q'
