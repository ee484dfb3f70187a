# A failed assert ends the script.
def check(value):
    assert value > 0, f"value {value} must be positive"
    print("ok", value)


check(1)  # -> ok 1
check(-1)  # raises AssertionError: value -1 must be positive
