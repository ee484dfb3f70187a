# Constructors of containers from anything that iterates.
def gen():
    yield 1
    yield 2


class It:
    def __iter__(self):
        return gen()


print(list(gen()), tuple(gen()), sorted(set(gen())), sorted(frozenset(It())), dict.fromkeys(It()), list(It()))
# -> [1, 2] (1, 2) [1, 2] [1, 2] {1: None, 2: None} [1, 2]
print(list(zip("ab", gen())), dict(zip(gen(), "xy")), list(map(str, It())), bytes(gen()), sum(It()), max(It()))
# -> [('a', 1), ('b', 2)] {1: 'x', 2: 'y'} ['1', '2'] b'\x01\x02' 3 2
print([*It(), *gen()], {*It()} == {1, 2}, (*It(),), list(enumerate(It())), ",".join(str(x) for x in It()))
# -> [1, 2, 1, 2] True (1, 2) [(0, 1), (1, 2)] 1,2


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


print(dict(Mapping()), {**Mapping()}, dict(Mapping(), c=1), (lambda **k: k)(**Mapping()))
# -> {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb', 'c': 1} {'a': 'aa', 'b': 'bb'}
d = {}
d.update(Mapping())
print(d)  # -> {'a': 'aa', 'b': 'bb'}


def broken():
    yield 1
    raise ValueError("broken off")


for make in (list, tuple, set, dict, sum, sorted, "".join, max):
    try:
        make(broken())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError broken off
# -> ValueError broken off
# -> ValueError broken off
# -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# -> ValueError broken off
# -> ValueError broken off
# -> ValueError broken off
# -> ValueError broken off
for f in (
    lambda: list(1, 2),
    lambda: tuple(5),
    lambda: set(None),
    lambda: list(x=1),
    lambda: {**5},
    lambda: [*5],
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> list expected at most 1 argument, got 2
# -> 'int' object is not iterable
# -> 'NoneType' object is not iterable
# -> list() takes no keyword arguments
# -> 'int' object is not a mapping
# -> Value after * must be an iterable, not int
