# Reading, assigning and deleting slices of lists.
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[::3], a[::-1], a[8:2:-2], a[5:2], a[100:], a[-100:3])
# -> [2, 3, 4] [0, 1, 2] [7, 8, 9] [7, 8, 9] [0, 3, 6, 9] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [] [] [0, 1, 2]
a[2:5] = ["x"]
print(a)  # -> [0, 1, 'x', 5, 6, 7, 8, 9]
a[1:1] = [10, 11]
print(a)  # -> [0, 10, 11, 1, 'x', 5, 6, 7, 8, 9]
a[:2] = []
print(a)  # -> [11, 1, 'x', 5, 6, 7, 8, 9]
a[-2:] = "yz"
print(a)  # -> [11, 1, 'x', 5, 6, 7, 'y', 'z']
a[::2] = [0] * len(a[::2])
print(a)  # -> [0, 1, 0, 5, 0, 7, 0, 'z']
a[::-1] = list(range(len(a)))
print(a)  # -> [7, 6, 5, 4, 3, 2, 1, 0]
del a[1:3]
del a[::2]
print(a)  # -> [4, 2, 0]
a[:] = [1, 2, 3]
a[1:2] = a
print(a)  # -> [1, 1, 2, 3, 3]
a[3:1] = ["in"]
print(a)  # -> [1, 1, 2, 'in', 3, 3]
b = a
b[:] = []
print(a)  # -> []
for f in (
    lambda: a.__setitem__(slice(0, 4, 2), [1]),
    lambda: a.__setitem__(slice(0, 1), 5),
    lambda: [1, 2, 3].__setitem__(slice(None, None, 2), [1]),
):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
# -> attempt to assign sequence of size 1 to extended slice of size 0
# -> can only assign an iterable
# -> attempt to assign sequence of size 1 to extended slice of size 2
