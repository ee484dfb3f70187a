# Sorting while the list changes, comparisons that raise or answer oddly, keys that raise; the list afterwards.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
show(lambda: a.sort())  # -> ValueError list modified during sort
print(sorted(map(str, a)))  # -> ['K1', 'K2', 'K3']
b = [3, 1, 2]
show(lambda: b.sort(key=lambda x: b.append(x) or x))  # -> ValueError list modified during sort
print(b)  # -> [1, 2, 3]
c = [3, 1, 2]
print(c.sort(key=lambda x: len(c)), c)  # -> None [3, 1, 2]


def failing(x):
    if x == 1:
        raise KeyError("key of one")
    return x


d = [3, 2, 1, 0]
show(lambda: d.sort(key=failing), lambda: d)
# -> KeyError 'key of one'
# -> [3, 2, 1, 0]
e = [1, "a", 2]
show(lambda: e.sort(), lambda: sorted(map(str, e)), lambda: sorted([(1, "a"), (1, 2)]), lambda: sorted([None, None]), lambda: sorted([None]), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: sorted([[2], [1]]), lambda: sorted([object()]) and "one")
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> ['1', '2', 'a']
# -> TypeError '<' not supported between instances of 'int' and 'str'
# -> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
# -> [None]
# -> TypeError '<' not supported between instances of 'complex' and 'complex'
# -> TypeError '<' not supported between instances of 'dict' and 'dict'
# -> [[1], [2]]
# -> one


class Lt:
    def __lt__(self, other):
        return []


class Gt:
    def __gt__(self, other):
        return True


show(lambda: len(sorted([Lt(), Lt()])), lambda: len(sorted([Gt(), Gt()])), lambda: len(sorted([object(), Gt()])), lambda: sorted([3, 1], key=lambda: 0), lambda: sorted([3, 1], key="x"), lambda: [3, 1].sort(key=str, reverse=None))
# -> 2
# -> 2
# -> TypeError '<' not supported between instances of 'Gt' and 'object'
# -> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# -> TypeError 'str' object is not callable
# -> TypeError 'NoneType' object cannot be interpreted as an integer
print(sorted([True, 2, 0.5, False, -1]), sorted("bca", reverse=True), sorted({3: 1, 1: 2}), sorted([2, 1], key=lambda x: (x, x)), sorted([(1, 2), (1,), ()]), sorted(["b", "B", "a"], key=str.lower), sorted([1, 1.0, True], key=str))
# -> [-1, False, 0.5, True, 2] ['c', 'b', 'a'] [1, 3] [1, 2] [(), (1,), (1, 2)] ['a', 'b', 'B'] [1, 1.0, True]
