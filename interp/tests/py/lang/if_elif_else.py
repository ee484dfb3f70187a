# Branches, nested and chained, and what counts as true.
def sign(x):
    if x > 0:
        return "plus"
    elif x < 0:
        return "minus"
    else:
        return "zero"


print(sign(3), sign(-3), sign(0))  # -> plus minus zero
for value in (0, 1, -1, 0.0, 0.1, "", "0", [], [0], (), {}, {1: 1}, None, set(), b"", range(0), range(1)):
    if value:
        print(repr(value), "true")
    else:
        print(repr(value), "false")
# -> 0 false
# -> 1 true
# -> -1 true
# -> 0.0 false
# -> 0.1 true
# -> '' false
# -> '0' true
# -> [] false
# -> [0] true
# -> () false
# -> {} false
# -> {1: 1} true
# -> None false
# -> set() false
# -> b'' false
# -> range(0, 0) false
# -> range(0, 1) true
if 1: print("one line")  # -> one line
if not sign: pass
else: print("functions are true")  # -> functions are true
