# Sorting while the list changes, comparisons that raise or answer oddly, keys that raise; the list afterwards.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class K:
    def __init__(self, n, act=None):
        self.n, self.act = n, act

    def __lt__(self, other):
        if self.act:
            self.act()
        return self.n < other.n

    def __repr__(self):
        return f"K{self.n}"


a = [K(3), K(1), K(2)]
a[1].act = lambda: a.append(9)
show(lambda: a.sort())
print(sorted(map(str, a)))
b = [3, 1, 2]
show(lambda: b.sort(key=lambda x: b.append(x) or x))
print(b)
c = [3, 1, 2]
print(c.sort(key=lambda x: len(c)), c)


def failing(x):
    if x == 1:
        raise KeyError("key of one")
    return x


d = [3, 2, 1, 0]
show(lambda: d.sort(key=failing), lambda: d)
e = [1, "a", 2]
show(lambda: e.sort(), lambda: sorted(map(str, e)), lambda: sorted([(1, "a"), (1, 2)]), lambda: sorted([None, None]), lambda: sorted([None]), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: sorted([[2], [1]]), lambda: sorted([object()]) and "one")


class Lt:
    def __lt__(self, other):
        return []


class Gt:
    def __gt__(self, other):
        return True


show(lambda: len(sorted([Lt(), Lt()])), lambda: len(sorted([Gt(), Gt()])), lambda: len(sorted([object(), Gt()])), lambda: sorted([3, 1], key=lambda: 0), lambda: sorted([3, 1], key="x"), lambda: [3, 1].sort(key=str, reverse=None))
print(sorted([True, 2, 0.5, False, -1]), sorted("bca", reverse=True), sorted({3: 1, 1: 2}), sorted([2, 1], key=lambda x: (x, x)), sorted([(1, 2), (1,), ()]), sorted(["b", "B", "a"], key=str.lower), sorted([1, 1.0, True], key=str))
