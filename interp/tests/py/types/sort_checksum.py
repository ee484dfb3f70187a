# Sorting lists of many lengths and shapes: sorted, stable, and a permutation.
def random_list(n, seed, limit):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append((seed >> 8) % limit)
    return out


failures = 0
check = 0
for n in (0, 1, 2, 3, 5, 8, 31, 32, 33, 63, 64, 65, 100, 257, 1000):
    shapes = [
        random_list(n, n + 1, 10 ** 6),
        random_list(n, n + 2, 5),
        list(range(n)),
        list(range(n, 0, -1)),
        [i % 10 for i in range(n)],
        list(range(n // 2)) + list(range(n // 2)),
        [7] * n,
    ]
    for shape in shapes:
        tagged = list(enumerate(shape))
        result = sorted(tagged, key=lambda p: p[1])
        for (i, a), (j, b) in zip(result, result[1:]):
            if a > b or a == b and i > j:
                failures += 1
        backwards = sorted(tagged, key=lambda p: p[1], reverse=True)
        for (i, a), (j, b) in zip(backwards, backwards[1:]):
            if a < b or a == b and i > j:
                failures += 1
        if sorted(result) != tagged or sorted(map(str, shape)) != [str(s) for s in sorted(shape, key=str)]:
            failures += 1
        for i, (k, v) in enumerate(result):
            check = (check * 31 + k * i + v) % (2 ** 61 - 1)
print(failures, check)  # -> 0 1189367267821174845
words = ["w" * (i * 7 % 5) + str(i * 31 % 17) for i in range(200)]
print(sorted(words)[::25], sorted(words, key=lambda w: (len(w), w), reverse=True)[::40])
# -> ['0', '4', 'w12', 'w8', 'ww16', 'www10', 'www6', 'wwww14'] ['wwww16', 'www16', 'ww16', 'w16', '16']
mixed = [(i * 7 % 10, float(i * 3 % 4), str(i % 3)) for i in range(60)]
print(sorted(mixed)[::9])
# -> [(0, 0.0, '0'), (1, 3.0, '0'), (3, 1.0, '0'), (4, 2.0, '0'), (6, 0.0, '0'), (7, 3.0, '0'), (9, 1.0, '0')]
