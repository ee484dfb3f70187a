# Grouping and counting with setdefault, get, nested dicts and tuple keys.
log = [("arm", "ok", 3), ("arm", "fail", 1), ("leg", "ok", 7), ("arm", "ok", 2), ("eye", "fail", 4)]
groups, totals, nested, pairs = {}, {}, {}, {}
for part, result, n in log:
    groups.setdefault(part, []).append(n)
    totals[part] = totals.get(part, 0) + n
    nested.setdefault(part, {}).setdefault(result, []).append(n)
    pairs[part, result] = pairs.get((part, result), ()) + (n,)
print(groups, totals, sep="\n")
# -> {'arm': [3, 1, 2], 'leg': [7], 'eye': [4]}
# -> {'arm': 6, 'leg': 7, 'eye': 4}
print(nested)  # -> {'arm': {'ok': [3, 2], 'fail': [1]}, 'leg': {'ok': [7]}, 'eye': {'fail': [4]}}
print(pairs, ("arm", "ok") in pairs, pairs.get(("x", "y"), "none"))
# -> {('arm', 'ok'): (3, 2), ('arm', 'fail'): (1,), ('leg', 'ok'): (7,), ('eye', 'fail'): (4,)} True none
print(
    {k: sum(v) / len(v) for k, v in groups.items()},
    max(totals, key=totals.get),
    sorted(totals, key=lambda k: -totals[k]),
)  # -> {'arm': 2.0, 'leg': 7.0, 'eye': 4.0} leg ['leg', 'arm', 'eye']
tree = {}
for path in ("a/b/c", "a/b/d", "a/e", "f"):
    node = tree
    for name in path.split("/"):
        node = node.setdefault(name, {})
print(tree)  # -> {'a': {'b': {'c': {}, 'd': {}}, 'e': {}}, 'f': {}}


def paths(node, prefix=""):
    for name, child in node.items():
        if child:
            yield from paths(child, prefix + name + "/")
        else:
            yield prefix + name


print(list(paths(tree)))  # -> ['a/b/c', 'a/b/d', 'a/e', 'f']
inverse = {}
for k, v in totals.items():
    inverse.setdefault(v, set()).add(k)
print(sorted((v, sorted(ks)) for v, ks in inverse.items()))  # -> [(4, ['eye']), (6, ['arm']), (7, ['leg'])]
sparse = {(0, 0): 1, (2, 1): 5, (1, 1): -3}
print(
    [[sparse.get((r, c), 0) for c in range(3)] for r in range(3)],
    sum(v for (r, c), v in sparse.items() if r == c),
)  # -> [[1, 0, 0], [0, -3, 0], [0, 5, 0]] -2
del nested["arm"]["ok"][0]
nested["eye"]["fail"] += [9]
print(nested["arm"], nested["eye"]["fail"], "ok" in nested["leg"], len(nested))
# -> {'ok': [2], 'fail': [1]} [4, 9] True 3
