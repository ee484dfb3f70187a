# Frozen sets are hashable and cannot change.
f = frozenset([1, 2, 2])
print(len(f), 1 in f, sorted(f), frozenset(), frozenset("a"), frozenset([5]))
# -> 2 True [1, 2] frozenset() frozenset({'a'}) frozenset({5})
print(f == {1, 2}, f == frozenset((2, 1)), hash(f) == hash(frozenset([2, 1])), f < {1, 2, 3})  # -> True True True True
print(sorted(f | {3}), sorted(f & {2}), sorted(f - {1}), type(f | {3}).__name__)  # -> [1, 2, 3] [2] [2] frozenset
print({f: "value"}[frozenset([2, 1])], f.union([9]) == {1, 2, 9}, f.issubset([1, 2, 3]), f.copy() == f)
# -> value True True True
g = f
g |= {7}
print(sorted(g), sorted(f), f is g)  # -> [1, 2, 7] [1, 2] False
print(bool(frozenset()), frozenset(f) is f, isinstance(f, set))  # -> False True False
for attempt in (lambda: f.add(1), lambda: f.remove(1), lambda: frozenset([[]]), lambda: f.__setitem__(0, 1)):
    try:
        attempt()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# -> AttributeError 'frozenset' object has no attribute 'add'
# -> AttributeError 'frozenset' object has no attribute 'remove'
# -> TypeError unhashable type: 'list'
# -> AttributeError 'frozenset' object has no attribute '__setitem__'
