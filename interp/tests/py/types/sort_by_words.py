# Sorts whose keys are numbers: stable, whatever the order was before.
seed = 1


def random(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed // 65536 % n


for size in (0, 1, 2, 12, 13, 25, 100, 400):
    pairs = [(random(size // 3 + 1), index) for index in range(size)]
    for key in (lambda pair: pair[0], lambda pair: -pair[0], lambda pair: pair[0] / 7, lambda pair: pair[0] % 2):
        for reverse in (False, True):
            done = sorted(pairs, key=key, reverse=reverse)
            keys = [-key(pair) if reverse else key(pair) for pair in done]
            assert all(a <= b for a, b in zip(keys, keys[1:]))
            assert all(a[1] < b[1] for a, b in zip(done, done[1:]) if key(a) == key(b))
            assert sorted(done) == sorted(pairs)
    numbers = [pair[0] * 1.5 for pair in pairs]
    for order in (numbers, sorted(numbers), sorted(numbers, reverse=True)):
        assert sorted(order) == sorted(numbers) and sorted(order, reverse=True) == sorted(numbers)[::-1]
    print(size, sum(index * pair[1] for index, pair in enumerate(sorted(pairs, key=lambda pair: pair[0]))))
# -> 0 0
# -> 1 0
# -> 2 1
# -> 12 406
# -> 13 412
# -> 25 3549
# -> 100 250619
# -> 400 16229799
print(sorted([0.0, -0.0, 1.0, -1.0]), sorted([2.5, 1, True, 0.5]), sorted([3, 1.5, 2]), sorted(["b", "a"], key=len))
# -> [-1.0, 0.0, -0.0, 1.0] [0.5, 1, True, 2.5] [1.5, 2, 3] ['b', 'a']
print(sorted(range(20), key=lambda n: n * 7 % 20), sorted([float("inf"), 1.0, float("-inf")]))
# -> [0, 3, 6, 9, 12, 15, 18, 1, 4, 7, 10, 13, 16, 19, 2, 5, 8, 11, 14, 17] [-inf, 1.0, inf]
