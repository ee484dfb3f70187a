# Code of the program that runs in the middle of an array's methods, and changes the array.
from array import array


class Index:
    def __init__(self, value, act):
        self.value, self.act = value, act

    def __index__(self):
        self.act()
        return self.value


class Equal:
    def __init__(self, act, answer=False):
        self.act, self.answer = act, answer

    def __eq__(self, other):
        self.act(other)
        return self.answer


a = array("i", [1, 2, 3])
a.append(Index(4, lambda: bytes(5)))
print(a)  # -> array('i', [1, 2, 3, 4])
a.insert(Index(0, lambda: a.pop()), 5)
print(a)  # -> array('i', [5, 1, 2, 3])
a[Index(1, lambda: a.extend([7] * 100))] = 6
print(a[:3], len(a))  # -> array('i', [5, 6, 2]) 104
a[Index(0, lambda: None) : Index(3, lambda: a.append(1))] = array("i", [8])
print(a[:3], len(a))  # -> array('i', [8, 3, 7]) 103
del a[5:]
print(a[Index(0, a.clear if hasattr(a, "clear") else lambda: a.append(3)) :])  # -> array('i', [8, 3, 7, 7, 7, 3])

a = array("d", range(50))
print(a.count(Equal(lambda other: a.pop() if len(a) > 10 else None)), len(a))  # -> 0 25
a = array("d", range(50))
print(Equal(lambda other: a.pop() if len(a) > 10 else None) in a, len(a))  # -> False 25
a = array("h", [1, 2, 3, 4])
seen = []
try:
    a.remove(Equal(seen.append))
except ValueError as e:
    print(e, seen)  # -> array.remove(x): x not in array [1, 2, 3, 4]
a.remove(Equal(lambda other: None, True))
print(a, a.index(Equal(lambda other: None, "yes"), 1))  # -> array('h', [2, 3, 4]) 1


def items():
    yield 1
    a.append(50)
    yield 2
    a.append("x")


try:
    a.extend(items())
except TypeError as e:
    print(e, a)  # -> 'str' object cannot be interpreted as an integer array('h', [2, 3, 4, 1, 50, 2])
try:
    array("h", items())
except TypeError as e:
    print(e, a)  # -> 'str' object cannot be interpreted as an integer array('h', [2, 3, 4, 1, 50, 2, 50])

values = [1, 2, 3]
values[1] = Index(2, values.pop)
try:
    a.fromlist(values)
except RuntimeError as e:
    print(e, a)  # -> list changed size during iteration array('h', [2, 3, 4, 1, 50, 2, 50])
values = [1, 2, 3]
values[1] = Index(2, lambda: values.append(4) if len(values) < 4 else None)
a = array("h")
a.extend(values)
print(a)  # -> array('h', [1, 2, 3, 4])
m = memoryview(array("h", [1, 2, 3]))
m[Index(1, lambda: None)] = Index(5, lambda: m.tolist())
print(m.tolist())  # -> [1, 5, 3]


class Broken:
    def __index__(self):
        raise KeyError("inside")

    def __eq__(self, other):
        raise KeyError("equal")

    def __float__(self):
        raise KeyError("float")


for act in (lambda: a.append(Broken()), lambda: a.count(Broken()), lambda: Broken() in a, lambda: array("d", [Broken()]), lambda: m.__setitem__(0, Broken())):
    try:
        act()
    except KeyError as e:
        print("KeyError", e)
# -> KeyError 'inside'
# -> KeyError 'equal'
# -> KeyError 'equal'
# -> KeyError 'float'
# -> KeyError 'inside'

# Much of it, so that the collector has to run.
total = 0
for n in range(200):
    b = array("q", [n] * n)
    b.extend(Index(k, lambda: bytes(100)) for k in range(20))
    b += b
    total += sum(b) + len(b.tolist()) + b.count(n)
print(total)  # -> 5457040
