# assert with and without a message.
assert True
assert 1, "not shown"
try:
    assert False
except AssertionError as e:
    print(repr(e), e.args)  # -> AssertionError() ()
try:
    assert 1 == 2, "one is not two"
except AssertionError as e:
    print(repr(e), str(e))  # -> AssertionError('one is not two') one is not two
try:
    assert [], [1, 2]
except AssertionError as e:
    print(e.args)  # -> ([1, 2],)


def check(speed):
    assert 0 <= speed <= 10, f"speed {speed} out of range"
    return speed


print(check(5))  # -> 5
try:
    check(11)
except AssertionError as e:
    print(e)  # -> speed 11 out of range
