# del on names, items, slices, attributes, and several targets.
a = b = 1
del a
print(b)  # -> 1
items = list(range(10))
del items[0], items[-1]
print(items)  # -> [1, 2, 3, 4, 5, 6, 7, 8]
del items[2:4]
print(items)  # -> [1, 2, 5, 6, 7, 8]
del items[::2]
print(items)  # -> [2, 6, 8]
d = {"x": 1, "y": 2}
del d["x"]
print(d)  # -> {'y': 2}
try:
    del d["x"]
except KeyError as e:
    print(type(e).__name__, e)  # -> KeyError 'x'


class Thing:
    shared = 1


t = Thing()
t.own = 2
del t.own
try:
    del t.own
except AttributeError as e:
    print(e)  # -> 'Thing' object has no attribute 'own'
try:
    del t.shared
except AttributeError as e:
    print(e)  # -> 'Thing' object has no attribute 'shared'
del Thing.shared
print(hasattr(t, "shared"))  # -> False
x, y, z = 1, 2, 3
del x, (y, z)
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)  # -> 'tuple' object doesn't support item deletion
