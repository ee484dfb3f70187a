# Who has a hash: classes with __eq__ lose it, subclasses inherit what is there, wrong values refused, large ones cut.
class Eq:
    def __eq__(self, other):
        return True


class Both(Eq):
    def __hash__(self):
        return -1


class Again(Both):
    def __eq__(self, other):
        return False


class Restored(Eq):
    __hash__ = object.__hash__


class Inherits(Both):
    pass


print(Eq.__hash__, Both.__hash__ is None, Again.__hash__, Restored.__hash__ is object.__hash__, hash(Both()), hash(Inherits()))
# -> None False None True -2 -2
for kind in (Eq, Again):
    for use in (hash, lambda x: {x}, lambda x: {x: 1}, lambda x: {}.get(x), lambda x: x in {}, lambda x: frozenset([x]), lambda x: hash((x,))):
        try:
            print(use(kind()))
        except TypeError as error:
            print(error)
# -> unhashable type: 'Eq'
# -> unhashable type: 'Eq'
# -> unhashable type: 'Eq'
# -> unhashable type: 'Eq'
# -> unhashable type: 'Eq'
# -> unhashable type: 'Eq'
# -> unhashable type: 'Eq'
# -> unhashable type: 'Again'
# -> unhashable type: 'Again'
# -> unhashable type: 'Again'
# -> unhashable type: 'Again'
# -> unhashable type: 'Again'
# -> unhashable type: 'Again'
# -> unhashable type: 'Again'


def made(value):
    return type("H", (), {"__hash__": lambda self: value})()


print(hash(made(2**61 - 1)), hash(made(2**61)), hash(made(-(2**70))), hash(made(True)), hash(made(0)))
# -> 2305843009213693951 2305843009213693952 -512 1 0
for value in (1.5, None, "1", NotImplemented):
    try:
        hash(made(value))
    except TypeError as error:
        print(error)
# -> __hash__ method should return an integer
# -> __hash__ method should return an integer
# -> __hash__ method should return an integer
# -> __hash__ method should return an integer


class Index:
    def __index__(self):
        return 5


try:
    hash(made(Index()))
except TypeError as error:
    print(error)  # -> __hash__ method should return an integer
calls = []


class Counted:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        calls.append("h")
        return self.n % 2

    def __eq__(self, other):
        calls.append("e")
        return self.n == other.n


d = {Counted(1): "a", Counted(3): "b", Counted(2): "c"}
print(len(d), "".join(calls))  # -> 3 hheh
calls.clear()
print(d[Counted(3)], d.get(Counted(5)), Counted(2) in d, "".join(calls))  # -> b None True heeheehe
k = Counted(4)
calls.clear()
d[k] = 1
print(d[k], "".join(calls))  # -> 1 hehe
try:
    d[[]]
except TypeError as error:
    print(error)  # -> unhashable type: 'list'
print(hash(object) == hash(object), isinstance(hash(len), int), hash(1) == hash(1.0) == hash(True), hash(-1) == hash(-2))
# -> True True True True
