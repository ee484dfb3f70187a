# Iteration, containment, reversal and unpacking of classes with __getitem__ alone, with __len__, with __iter__ set to None, and of changing sequences.
class Seq:
    def __init__(self, *items):
        self.items, self.asked = items, []

    def __getitem__(self, key):
        self.asked.append(key)
        return self.items[key]


class Sized(Seq):
    def __len__(self):
        return len(self.items)


class Stops(Seq):
    def __getitem__(self, key):
        if key == 2:
            raise StopIteration
        if key == 5:
            raise KeyError(key)
        return key


class NoIter(Sized):
    __iter__ = None


class NoContains(Sized):
    __contains__ = None


class NoReversed(Sized):
    __reversed__ = None


class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


class Fickle:
    done = False

    def __iter__(self):
        return self

    def __next__(self):
        if not self.done:
            self.done = True
            raise StopIteration
        return "revived"


s = Seq("a", "b", "c")
print(list(s), s.asked, "b" in s, s.asked[4:], [*s], tuple(enumerate(s, 1)), dict(zip(s, s)), max(s), sorted(s, reverse=True), "".join(s), list(map(str.upper, s)))
# -> ['a', 'b', 'c'] [0, 1, 2, 3, 0, 1, 0, 1, 2, 3, 0, 1, 2, 3, 0, 0, 1, 1, 2, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3] True [0, 1] ['a', 'b', 'c'] ((1, 'a'), (2, 'b'), (3, 'c')) {'a': 'a', 'b': 'b', 'c': 'c'} c ['c', 'b', 'a'] abc ['A', 'B', 'C']
a, *b = s
first, second, third = Sized(1, 2, 3)
print(a, b, first, third, list(reversed(Sized(1, 2))), Sized(1, 2)[::-1], list(iter(Stops())), {*Stops()}, sum(Stops()), list(zip(Stops(), "abcdef")))
# -> a ['b', 'c'] 1 3 [2, 1] (2, 1) [0, 1] {0, 1} 1 [(0, 'a'), (1, 'b')]
it = iter(Sized(1, 2))
print(list(it), next(it, "end"), next(it, "still"))  # -> [1, 2] end still
fickle = Fickle()
print(list(fickle), next(fickle), list(zip([1, 2], Fickle())), 3 in Counter(5), list(Counter(3)), [*iter(Counter(4).__next__, 1)], min(Counter(3)), any(Counter(2)), all(Counter(2)))
# -> [] revived [] True [2, 1, 0] [3, 2] 0 True False
numbers = [1, 2, 3]
seen = []
for n in numbers:
    seen.append(n)
    if n < 3:
        numbers.append(n + 10)
    if n == 2:
        numbers.remove(1)
print(seen, numbers)  # -> [1, 2, 11, 12] [2, 3, 11, 12]
for trial in (lambda: list(NoIter(1)), lambda: 1 in NoIter(1), lambda: 1 in NoContains(1), lambda: list(NoContains(1)), lambda: reversed(NoReversed(1)), lambda: reversed(s), lambda: len(s), lambda: iter(5), lambda: next(s), lambda: [*NoIter(1)], lambda: 5 in 5, lambda: iter(s, 1), lambda: reversed({1}), lambda: list(reversed({1: 2})), lambda: (lambda a, b: 0)(*Seq(1, 2, 3)), lambda: iter(type("I", (), {"__iter__": lambda self: 5})()), lambda: list(type("I", (), {"__iter__": lambda self: Seq()})()), lambda: next(type("I", (), {"__next__": 5})()), lambda: "x" in type("I", (), {"__contains__": lambda self, x: "yes"})(), lambda: "abcd".__contains__(5)):
    try:
        print(trial())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
# -> TypeError 'NoIter' object is not iterable
# -> TypeError argument of type 'NoIter' is not iterable
# -> TypeError 'NoContains' object is not a container
# -> [1]
# -> TypeError 'NoReversed' object is not reversible
# -> TypeError object of type 'Seq' has no len()
# -> TypeError object of type 'Seq' has no len()
# -> TypeError 'int' object is not iterable
# -> TypeError 'Seq' object is not an iterator
# -> TypeError 'NoIter' object is not iterable
# -> TypeError argument of type 'int' is not iterable
# -> TypeError iter(v, w): v must be callable
# -> TypeError 'set' object is not reversible
# -> [1]
# -> TypeError <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
# -> TypeError iter() returned non-iterator of type 'int'
# -> TypeError iter() returned non-iterator of type 'Seq'
# -> TypeError 'int' object is not callable
# -> True
# -> TypeError 'in <string>' requires string as left operand, not int
