# The message of an assert is evaluated only when it fails; its type may be anything.
def message():
    print("computed")
    return "failed"


assert True, message()
try:
    assert False, message()  # -> computed
except AssertionError as e:
    print(e)  # -> failed
try:
    assert 0, ("a", "tuple")
except AssertionError as e:
    print(e.args, str(e))  # -> (('a', 'tuple'),) ('a', 'tuple')
try:
    assert None, None
except AssertionError as e:
    print(repr(e))  # -> AssertionError(None)
try:
    assert not True, ValueError("inner")
except AssertionError as e:
    print(repr(e), repr(e.args[0]))  # -> AssertionError(ValueError('inner')) ValueError('inner')


def invariant(values):
    assert all(a <= b for a, b in zip(values, values[1:])), f"not sorted: {values}"
    return True


print(invariant([1, 2, 2]))  # -> True
try:
    invariant([2, 1])
except AssertionError as e:
    print(e)  # -> not sorted: [2, 1]
