def pairs(a, b):
    return [(x, y) for x, y in zip(a, b)]
print(pairs([1, 2, 3], (4, 5)), pairs(range(3), "abc"), pairs("ab", [1, 2]))
# -> [(1, 4), (2, 5)] [(0, 'a'), (1, 'b'), (2, 'c')] [('a', 1), ('b', 2)]
it = iter([1, 2, 3, 4, 5])
print([x + y for x, y in zip(it, it)], list(it))  # -> [3, 7] []
it = iter(range(7))
out = []
for a, b, c in zip(it, it, it):
    out.append(a + b + c)
print(out, list(it))  # -> [3, 12] []
it = iter([9, 8, 7])
for a, b in zip([1, 2, 3, 4, 5], it): print(a, b, end=" ")
print(list(it))  # -> 1 9 2 8 3 7 []
first = iter([1, 2, 3])
for a, b in zip(first, [5]): print(a, b)
# -> 1 5
print(next(first))  # -> 3
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()): print(i, k, v)
# -> 0 a 1
# -> 1 b 2
for i, x in enumerate([5, 6], 2 ** 60): print(i, x)
# -> 1152921504606846976 5
# -> 1152921504606846977 6
for i, x in enumerate([5, 6], -1): print(i, x)
# -> -1 5
# -> 0 6
d = {i: i * i for i in range(6)}
del d[2]
for k, v in d.items(): print(k, v, end=";")
print()  # -> 0 0;1 1;3 9;4 16;5 25;
try:
    for k, v in d.items(): d[k + 10] = v
except RuntimeError as e: print(e)  # -> dictionary changed size during iteration
try:
    for k, v in d.items(): del d[k]
except RuntimeError as e: print(e)  # -> dictionary changed size during iteration
for v, k in sorted((v, k) for k, v in d.items()): print(v, k)
# -> 0 10
# -> 1 1
# -> 9 3
# -> 16 4
# -> 25 5
try:
    for a, b, c in zip([1], [2]): pass
except ValueError as e: print(e)  # -> not enough values to unpack (expected 3, got 2)
try:
    for a, in zip([1], [2]): pass
except ValueError as e: print(e)  # -> too many values to unpack (expected 1)
try:
    for a, b in zip([1, 2], [3], strict=True): print(a, b)
    # -> 1 3
except ValueError as e: print(e)  # -> zip() argument 2 is shorter than argument 1
try:
    for a, b in zip([1], [3, 4], strict=True): print(a, b)
    # -> 1 3
except ValueError as e: print(e)  # -> zip() argument 2 is longer than argument 1
for a, b, c, e, f in zip(*[range(2)] * 5): print(a, b, c, e, f)
# -> 0 0 0 0 0
# -> 1 1 1 1 1
for a, b, c, e in zip(*[[7, 8]] * 4): print(a, b, c, e)
# -> 7 7 7 7
# -> 8 8 8 8
for x, in zip([1, 2]): print(x)
# -> 1
# -> 2
x = z = None
z = zip([1, 2, 3], [4, 5, 6])
for x, y in z:
    print(x, y)
    break
# -> 1 4
print(list(z))  # -> [(2, 5), (3, 6)]
rows = [[1, 2], [3, 4]]
for row in rows:
    for row, x in zip(row, row): print(row, x)
# -> 1 1
# -> 2 2
# -> 3 3
# -> 4 4
l = [1, 2, 3]
for a, b in zip(l, l):
    if len(l) < 6: l.append(a)
print(l)  # -> [1, 2, 3, 1, 2, 3]
for r, s in zip(range(2 ** 48, 2 ** 50, 2 ** 48), range(10)): print(r, s)
# -> 281474976710656 0
# -> 562949953421312 1
# -> 844424930131968 2
for r, s in zip(range(2 ** 49 - 2, 2 ** 49 + 2), range(10)): print(r, s)
# -> 562949953421310 0
# -> 562949953421311 1
# -> 562949953421312 2
# -> 562949953421313 3
