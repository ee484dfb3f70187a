# and, or and not give back operands and stop early.
def loud(value):
    print("eval", repr(value))
    return value


print(loud(0) or loud(2))
# -> eval 0
# -> eval 2
# -> 2
print(loud(1) and loud(0))
# -> eval 1
# -> eval 0
# -> 0
print(loud("") and loud(1))
# -> eval ''
# ->
print(0 or "" or [] or None)  # -> None
print(1 and "a" and [0])  # -> [0]
print(not 0, not "x", not [])  # -> True False True
print(not 1 == 2)  # -> True
print(1 or 2 and 3, (1 or 2) and 3)  # -> 1 3
x = None
print((x or {}).get("k", "default"))  # -> default
print(True and not False or False)  # -> True
