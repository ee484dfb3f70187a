# A bounded cache with dict order, and a memoising decorator class.
class Cache:
    def __init__(self, size):
        self.size, self.data = size, {}
        self.hits = self.misses = 0

    def get(self, key, make):
        if key in self.data:
            self.hits += 1
            self.data[key] = self.data.pop(key)
        else:
            self.misses += 1
            self.data[key] = make(key)
            if len(self.data) > self.size:
                del self.data[next(iter(self.data))]
        return self.data[key]


c = Cache(3)
print([c.get(k, lambda k: k * k) for k in (1, 2, 3, 1, 4, 1, 2)], list(c.data), c.hits, c.misses)
# -> [1, 4, 9, 1, 16, 1, 4] [4, 1, 2] 2 5


class memo:
    def __init__(self, f):
        self.f, self.known = f, {}
        self.__doc__, self.__name__ = f.__doc__, f.__name__

    def __call__(self, *args, **kwargs):
        key = args, tuple(sorted(kwargs.items()))
        try:
            return self.known[key]
        except KeyError:
            self.known[key] = result = self.f(*args, **kwargs)
            return result


@memo
def paths(rows, columns, *, diagonal=False):
    """Counts ways through a grid."""
    if rows == 0 or columns == 0:
        return 1
    total = paths(rows - 1, columns, diagonal=diagonal) + paths(rows, columns - 1, diagonal=diagonal)
    if diagonal:
        total += paths(rows - 1, columns - 1, diagonal=diagonal)
    return total


print(paths(10, 10), paths(5, 5, diagonal=True), len(paths.known), paths.__name__, paths.__doc__)
# -> 184756 1683 156 paths Counts ways through a grid.
try:
    paths([], 1)
except TypeError as e:
    print(e)  # -> unhashable type: 'list'
