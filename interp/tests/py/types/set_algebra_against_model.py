# Sets against sorted lists: every operator and method on random sets, with what is returned, and in place; results sorted before shown.
def show(s):
    return sorted(s) if isinstance(s, (set, frozenset)) else s


def by_lists(name, a, b):
    if name in ("union", "update", "__or__", "__ior__"):
        return sorted({**dict.fromkeys(a), **dict.fromkeys(b)})
    if name in ("intersection", "intersection_update", "__and__", "__iand__"):
        return sorted(x for x in a if x in b)
    if name in ("difference", "difference_update", "__sub__", "__isub__"):
        return sorted(x for x in a if x not in b)
    if name in ("symmetric_difference", "symmetric_difference_update", "__xor__", "__ixor__"):
        return sorted([x for x in a if x not in b] + [x for x in b if x not in a])
    return {"issubset": all(x in b for x in a), "__le__": all(x in b for x in a), "issuperset": all(x in a for x in b), "__ge__": all(x in a for x in b), "isdisjoint": not any(x in b for x in a), "__lt__": all(x in b for x in a) and len(a) < len(b), "__gt__": all(x in a for x in b) and len(a) > len(b), "__eq__": sorted(a) == sorted(b), "__ne__": sorted(a) != sorted(b)}[name]


names = "union intersection difference symmetric_difference issubset issuperset isdisjoint __or__ __and__ __sub__ __xor__ __le__ __ge__ __lt__ __gt__ __eq__ __ne__".split()
changing = "update intersection_update difference_update symmetric_difference_update __ior__ __iand__ __isub__ __ixor__".split()
seed, count = 7, 0
for _ in range(60):
    lists = []
    for _ in range(2):
        seed = (seed * 69069 + 1) % 2**32
        lists.append([n * 37 % 101 - 50 for n in range(24) if seed >> n & 1 and (seed >> 24) % 4])
    a, b = lists
    for name in names:
        for kind in (set, frozenset):
            got = getattr(kind(a), name)(set(b))
            assert show(got) == by_lists(name, a, b), (name, a, b, got)
            if type(got) is not bool:
                assert type(got) is kind
            if not name.startswith("_"):
                assert show(getattr(kind(a), name)(iter(b + b))) == by_lists(name, a, b)
            count += 1
    for name in changing:
        changed = set(a)
        got = getattr(changed, name)(frozenset(b))
        assert (got is changed if name[0] == "_" else got is None) and sorted(changed) == by_lists(name, a, b), name
        count += 1
print(count)  # -> 2520
s = {1, 2, 3, 4}
print(sorted(s.union([5], (6,), {7: 8})), sorted(s.union()), s.union() is s, sorted(s.intersection([1, 2, 9], {2, 1}, "ab")), sorted(s.difference([1], [2], {3})), s.intersection() == s, frozenset("a").union() is frozenset("a"))
# -> [1, 2, 3, 4, 5, 6, 7] [1, 2, 3, 4] False [] [4] True False
s.update("a", [9], ()), s.difference_update([1], "a"), s.intersection_update({2, 3, 9}, [9, 3])
print(sorted(s), s.discard(3), s.discard([1].__len__), s.remove(9), s, s.add(1), s.add(1.0), s, s.pop(), s, {frozenset([1]): "k"}[frozenset([1])], {1} in {frozenset([1])})
# -> [3, 9] None None None set() None None set() 1 set() k True
s ^= s
print(s, {1, 2} - {1: 2}.keys(), {1} | {2: 3}.keys(), {1} == {1: 2}.keys(), set() == {}.keys(), {1, 2} > {1}, {1} < {2}, {1} >= set(), frozenset([1]) == {1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), type({1} | frozenset([2])).__name__, type(frozenset([2]) | {1}).__name__)
# -> set() {2} {1, 2} True True True False True True True set frozenset
