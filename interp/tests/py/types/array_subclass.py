# Classes derived from array.
from array import array


class Samples(array):
    unit = "V"

    def __new__(cls, values=(), scale=1):
        return super().__new__(cls, "h", values)

    def __init__(self, values=(), scale=1):
        self.scale = scale

    def mean(self):
        return sum(self) / len(self) * self.scale

    def append(self, value):
        super().append(value * 2)


s = Samples([1, 2, 3], scale=10)
s.append(4)
print(s.mean(), len(s), s[-1], s.tolist(), s.typecode, s.unit, s.scale, isinstance(s, array), type(s).__name__, type(s[1:]).__name__, type(s + s).__name__)
# -> 35.0 4 8 [1, 2, 3, 8] h V 10 True Samples array array
s += array("h", [9])
s *= 2
print(type(s).__name__, s == array("h", [1, 2, 3, 8, 9] * 2), bytes(s)[:4], memoryview(s).format, s.scale, array("h", s) == s)
# -> Samples True b'\x01\x00\x02\x00' h 10 True
s[0] = 7
s[1:3] = Samples([5, 5, 5])
del s[-1]
print(list(s), 5 in s, s.index(8), s.count(5), list(reversed(s))[:2], s.itemsize)
# -> [7, 5, 5, 5, 8, 9, 1, 2, 3, 8] True 4 3 [8, 3] 2


class Plain(array):
    pass


p = Plain("i", [1])
p.name = "plain"
print(len(p), p.name, p == array("i", [1]), p < Plain("i", [2]), array("i", [3]) + p)
# -> 1 plain True True array('i', [3, 1])
try:
    Plain("i", x=1)
except TypeError as e:
    print(e)  # -> array.array() takes no keyword arguments


class Named(array):
    def __init__(self, code, values=(), name=None):
        self.name = name


print(Named("i", [1, 2], name="n").name, len(Named("b", name=1)))  # -> n 0


class Looks(array):
    def __getitem__(self, key):
        return "seen"

    def __len__(self):
        return 42

    def __eq__(self, other):
        return "equal"

    def __contains__(self, value):
        return True


n = Looks("b", [1, 2])
print(n[0], len(n), n == 1, 99 in n, list(n), n.tolist(), sum(n))  # -> seen 42 equal True [1, 2] [1, 2] 3
try:
    hash(n)
except TypeError as e:
    print(e)  # -> unhashable type: 'Looks'
print(Looks.__mro__[1], Samples.__bases__, issubclass(Samples, array), array.__base__)
# -> <class 'array.array'> (<class 'array.array'>,) True <class 'object'>
