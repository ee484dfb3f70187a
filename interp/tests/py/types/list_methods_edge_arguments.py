# list methods with unusual arguments: bounds of index, insert beyond the ends, extend by itself, wrong numbers of arguments.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

a = [1, 2, 3, 2, 1]
print(a.index(2), a.index(2, 2), a.index(1, -1), a.index(2, -100, 100), a.count(2.0), a.count(True), a.index(3, 0, 2**70), a.pop(-5), a)
a.insert(-100, "front")
a.insert(2**40, "end")
a.insert(-1, "before end")
a.insert(True, "at one")
print(a)
a.extend(a)
a += a[:1]
print(len(a), a[-1], a.extend([]), a.extend({"k": 1}), a[-1], a.extend(x for x in ()), a.copy() == a, a.copy() is a)
a.reverse()
a.remove("k")
print(a[0], a.clear(), a)
b = [3, 1, 2]
print(b.sort(), b, b.sort(reverse=1), b, b.sort(key=None), b, b.sort(key=lambda x: -x, reverse=True), b)
show(
    lambda: b.index(5),
    lambda: b.index(1, 5),
    lambda: b.index("x", 0, 1),
    lambda: b.index(1, "a"),
    lambda: b.index(1, None),
    lambda: b.index(1, 0, None),
    lambda: b.index(),
    lambda: b.insert(1),
    lambda: b.insert("a", 1),
    lambda: b.insert(1.0, 1),
    lambda: b.pop("a"),
    lambda: b.pop(3),
    lambda: b.pop(-4),
    lambda: b.pop(1, 2),
    lambda: [].pop(0),
    lambda: b.remove(9),
    lambda: b.remove(),
    lambda: b.append(),
    lambda: b.append(1, 2),
    lambda: b.extend(1),
    lambda: b.extend([1], [2]),
    lambda: b.count(),
    lambda: b.sort(1),
    lambda: b.sort(None),
    lambda: b.sort(cmp=1),
    lambda: b.sort(reverse="a"),
    lambda: b.sort(key=1),
    lambda: b.reverse(1),
    lambda: b.copy(1),
    lambda: b.clear(0),
    lambda: list.append(b),
    lambda: list.append((1,), 2),
    lambda: list.index([1, 2], 2),
)
