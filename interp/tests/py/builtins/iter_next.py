# iter with a sentinel and over __getitem__; next with a default.
values = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), next(values))  # -> [3, 2, 1] 5


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("over")
        return i * i


print(list(Old()), [x for x in Old()], tuple(Old()), sum(Old()), max(Old()), 4 in Old())
# -> [0, 1, 4] [0, 1, 4] (0, 1, 4) 5 4 True


class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


d = Down(3)
print(next(d), list(d), list(d), next(d, None), list(Down(2)))  # -> 2 [1, 0] [] None [1, 0]
a, b = Down(2)
print(a, b, [*Down(3)], dict(zip("ab", Down(2))))  # -> 1 0 [2, 1, 0] {'a': 1, 'b': 0}


class NotIterator:
    def __iter__(self):
        return 5


for f in (
    lambda: iter(NotIterator()),
    lambda: next(Old()),
    lambda: iter(),
    lambda: iter(5, 1),
    lambda: [*NotIterator()],
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> iter() returned non-iterator of type 'int'
# -> 'Old' object is not an iterator
# -> iter expected at least 1 argument, got 0
# -> iter(v, w): v must be callable
# -> iter() returned non-iterator of type 'int'
