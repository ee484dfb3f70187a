# Floats are no objects, so one not-a-number cannot be told from another: containers take them for the same.
nan, other = float("nan"), float("nan")
print(nan == other, nan is other, other in [nan], other in {nan}, len({nan, other}), [nan] == [other])
# -> False True True True 1 True
