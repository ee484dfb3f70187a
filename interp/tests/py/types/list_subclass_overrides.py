# Subclasses of list: which operations ask the overridden methods, which results stay of the class.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)
log = []


class L(list):
    def __getitem__(self, key):
        log.append("get")
        return list.__getitem__(self, key)

    def __iter__(self):
        log.append("iter")
        return list.__iter__(self)

    def append(self, x):
        log.append("append")
        list.append(self, x)

    def __contains__(self, x):
        log.append("in")
        return list.__contains__(self, x)

    def __eq__(self, other):
        log.append("eq")
        return list.__eq__(self, other)


x = L([3, 1, 2])
for act in (lambda: x[0], lambda: x[:1], lambda: [*x], lambda: list(x), lambda: tuple(x), lambda: sorted(x), lambda: len(x), lambda: bool(x), lambda: 1 in x, lambda: x == [3, 1, 2], lambda: [3, 1, 2] == x, lambda: x + [4], lambda: [4] + x, lambda: x * 2, lambda: x.index(2), lambda: x.copy(), lambda: max(x), lambda: x.extend([5]), lambda: x.pop(), lambda: list(reversed(x)), lambda: x.sort(), lambda: repr(x), lambda: (lambda *a: a)(*x), lambda: [a for a in x], lambda: "-".join(L("ab")), lambda: dict.fromkeys(x), lambda: set(x), lambda: enumerate(x).__next__(), lambda: bytes(x), lambda: x.append(9), lambda: [0].extend(x), lambda: x < [9]):
    log.clear()
    show(act)
    print("   ", log)
print(type(x[:]).__name__, type(x + []).__name__, type(x * 1).__name__, type(x.copy()).__name__, x != [1, 2, 3])
