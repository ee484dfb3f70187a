# Loop targets: unpacking, attributes, subscripts; the name stays bound after the loop.
for a, (b, c) in [(1, (2, 3)), (4, "56")]:
    print(a, b, c)
# -> 1 2 3
# -> 4 5 6
for first, *rest in [[1, 2, 3], "xy", (9,)]:
    print(first, rest)
# -> 1 [2, 3]
# -> x ['y']
# -> 9 []
slots = [0, 0]
for slots[1] in range(4):
    pass
print(slots)  # -> [0, 3]


class Box:
    pass


box = Box()
for box.value in "abc":
    pass
print(box.value)  # -> c
for i in range(3):
    pass
print(i)  # -> 2
for i in []:
    pass
print(i)  # -> 2
for k, v in {"a": 1, "b": 2}.items():
    print(k, v)
# -> a 1
# -> b 2
