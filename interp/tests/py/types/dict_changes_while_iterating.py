# A dict that changes size while it is iterated says so; changes of values alone are seen.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def walk(d, act, view=lambda d: d):
    seen = []
    try:
        for x in view(d):
            seen.append(x)
            act(d, x)
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, d)


walk({1: "a", 2: "b"}, lambda d, k: d.__setitem__(k, k * 10))  # -> [1, 2] {1: 10, 2: 20}
walk({1: "a", 2: "b"}, lambda d, k: d.__setitem__(k + 10, 0))
# -> [1, 'dictionary changed size during iteration'] {1: 'a', 2: 'b', 11: 0}
walk({1: "a", 2: "b"}, lambda d, k: d.pop(k))  # -> [1, 'dictionary changed size during iteration'] {2: 'b'}
walk({1: "a", 2: "b"}, lambda d, k: d.clear())  # -> [1, 'dictionary changed size during iteration'] {}
walk({1: "a"}, lambda d, k: d.clear())  # -> [1, 'dictionary changed size during iteration'] {}
walk({1: "a", 2: "b"}, lambda d, p: d.__setitem__(p[0], "new"), dict.items)
# -> [(1, 'a'), (2, 'b')] {1: 'new', 2: 'new'}
walk({1: 3, 2: 4}, lambda d, v: d.__setitem__(v, v), dict.values)
# -> [3, 'dictionary changed size during iteration'] {1: 3, 2: 4, 3: 3}
walk({1: 3, 2: 4}, lambda d, k: d.pop(k), lambda d: reversed(d))
# -> [2, 'dictionary changed size during iteration'] {1: 3}
walk({1: 3, 2: 4}, lambda d, k: d.pop(k), list)  # -> [1, 2] {}
d = {1: 1, 2: 2}
it = iter(d)
print(next(it), it.__length_hint__())  # -> 1 1
d[3] = 3
show(lambda: next(it), lambda: next(it), lambda: list(it))
# -> RuntimeError dictionary changed size during iteration
# -> RuntimeError dictionary changed size during iteration
# -> RuntimeError dictionary changed size during iteration
k = iter({}.keys())
show(lambda: next(k), lambda: sum({1: 2}.values()), lambda: list(zip(d, d.values())), lambda: next(iter({5: 6}.items())), lambda: list(map(lambda p: d.setdefault(p, 0), d)))
# -> StopIteration
# -> 2
# -> [(1, 1), (2, 2), (3, 3)]
# -> (5, 6)
# -> [1, 2, 3]
