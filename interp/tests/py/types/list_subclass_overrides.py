# Subclasses of list: which operations ask the overridden methods, which results stay of the class.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())
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
# -> 3
# ->     ['get']
# -> [3]
# ->     ['get']
# -> [3, 1, 2]
# ->     ['iter']
# -> [3, 1, 2]
# ->     ['iter']
# -> (3, 1, 2)
# ->     ['iter']
# -> [1, 2, 3]
# ->     ['iter']
# -> 3
# ->     []
# -> True
# ->     []
# -> True
# ->     ['in']
# -> True
# ->     ['eq']
# -> True
# ->     ['eq']
# -> [3, 1, 2, 4]
# ->     []
# -> [4, 3, 1, 2]
# ->     []
# -> [3, 1, 2, 3, 1, 2]
# ->     []
# -> 2
# ->     []
# -> [3, 1, 2]
# ->     []
# -> 3
# ->     ['iter']
# -> None
# ->     []
# -> 5
# ->     []
# -> [2, 1, 3]
# ->     []
# -> None
# ->     []
# -> [1, 2, 3]
# ->     []
# -> (1, 2, 3)
# ->     ['iter']
# -> [1, 2, 3]
# ->     ['iter']
# -> a-b
# ->     ['iter']
# -> {1: None, 2: None, 3: None}
# ->     ['iter']
# -> {1, 2, 3}
# ->     ['iter']
# -> (0, 1)
# ->     ['iter']
# -> b'\x01\x02\x03'
# ->     ['iter']
# -> None
# ->     ['append']
# -> None
# ->     ['iter']
# -> True
# ->     []
print(type(x[:]).__name__, type(x + []).__name__, type(x * 1).__name__, type(x.copy()).__name__, x != [1, 2, 3])
# -> list list list list True
