# An operator that does not fit ends the script.
total = 0
for item in [1, 2, "three"]:  # raises TypeError: unsupported operand type(s) for +=: 'int' and 'str'
    print(total)
    total += item
# -> 0
# -> 1
# -> 3
