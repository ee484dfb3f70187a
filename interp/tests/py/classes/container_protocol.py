# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__.
class Ring:
    def __init__(self, size):
        self.slots = [None] * size

    def __len__(self):
        return len(self.slots)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(len(self)))]
        return self.slots[i % len(self.slots)]

    def __setitem__(self, i, value):
        self.slots[i % len(self.slots)] = value

    def __delitem__(self, i):
        self.slots[i % len(self.slots)] = None

    def __iter__(self):
        return iter(self.slots)

    def __contains__(self, value):
        return value in self.slots


r = Ring(3)
for i in range(5):
    r[i] = i
print(len(r), list(r), r[0], r[10], r[-1], r[0:2], r[:], 4 in r, 0 in r, bool(r), bool(Ring(0)))
# -> 3 [3, 4, 2] 3 4 2 [3, 4] [3, 4, 2] True False True False
del r[1]
r[0] += 10
print(list(r), [x for x in r], sorted(filter(None, r)))  # -> [13, None, 2] [13, None, 2] [2, 13]
a, b, c = r
print(a, b, c, *r)  # -> 13 None 2 13 None 2


class Nothing:
    pass


n = Nothing()


def store():
    n[0] = 1


def delete():
    del n[0]


for f in (
    lambda: n[0],
    store,
    delete,
    lambda: len(n),
    lambda: 1 in n,
    lambda: iter(n),
    lambda: [*n],
    lambda: n(),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> 'Nothing' object is not subscriptable
# -> 'Nothing' object does not support item assignment
# -> 'Nothing' object doesn't support item deletion
# -> object of type 'Nothing' has no len()
# -> argument of type 'Nothing' is not iterable
# -> 'Nothing' object is not iterable
# -> Value after * must be an iterable, not Nothing
# -> 'Nothing' object is not callable
