# Queens, knights, change, permutations by swapping, Gray codes, a maze from a generator of numbers, the game of Nim, Langton's ant.
def queens(n, rows=()):
    if len(rows) == n:
        yield rows
    for c in range(n):
        if all(c != r and abs(c - r) != len(rows) - i for i, r in enumerate(rows)):
            yield from queens(n, (*rows, c))


def knight(n, start):
    moves = [(a, b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2) if abs(a) != abs(b)]
    way, left = [start], {(r, c) for r in range(n) for c in range(n)} - {start}
    while left:
        options = [(sum((r + x + a, c + y + b) in left for a, b in moves), (r + x, c + y)) for x, y in moves for r, c in way[-1:] if (r + x, c + y) in left]
        if not options:
            return None
        way.append(min(options)[1])
        left.remove(way[-1])
    return way


def change(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        for n in range(coin, amount + 1):
            ways[n] += ways[n - coin]
    return ways[amount]


def permute(items, k=None):
    k = len(items) if k is None else k
    if k <= 1:
        yield items[:]
        return
    yield from permute(items, k - 1)
    for i in range(k - 1):
        j = i if k % 2 == 0 else 0
        items[j], items[k - 1] = items[k - 1], items[j]
        yield from permute(items, k - 1)


def maze(width, height, seed):
    cells, grid = [(0, 0)], [["#"] * (2 * width + 1) for _ in range(2 * height + 1)]
    grid[1][1] = " "
    while cells:
        r, c = cells[-1]
        options = [(a, b) for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)) if 0 <= a < height and 0 <= b < width and grid[2 * a + 1][2 * b + 1] == "#"]
        if options:
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            a, b = options[(seed >> 16) % len(options)]
            grid[r + a + 1][c + b + 1] = grid[2 * a + 1][2 * b + 1] = " "
            cells.append((a, b))
        else:
            cells.pop()
    return "\n".join(map("".join, grid))


def ant(steps, at=0j, facing=-1j):
    black = set()
    for _ in range(steps):
        facing *= 1j if at not in black else -1j
        black ^= {at}
        at += facing
    return len(black), at


def nim(piles, memo={}):
    key = tuple(sorted(piles))
    if key not in memo:
        memo[key] = next(((i, n) for i, pile in enumerate(key) for n in range(1, pile + 1) if nim([*key[:i], pile - n, *key[i + 1 :]]) is None), None)
    return memo[key]


print([sum(1 for _ in queens(n)) for n in range(1, 8)], next(queens(8)), knight(5, (0, 0)), change(200, [1, 2, 5, 10, 20, 50, 100, 200]))
# -> [1, 0, 0, 2, 10, 4, 40] (0, 4, 7, 5, 2, 6, 1, 3) [(0, 0), (1, 2), (0, 4), (2, 3), (4, 4), (3, 2), (4, 0), (2, 1), (0, 2), (1, 0), (3, 1), (4, 3), (2, 4), (0, 3), (1, 1), (3, 0), (4, 2), (3, 4), (1, 3), (0, 1), (2, 0), (4, 1), (2, 2), (1, 4), (3, 3)] 73682
print(["".join(p) for p in permute(list("abc"))], len({tuple(p) for p in permute([*range(5)])}), [f"{n ^ n >> 1:04b}" for n in range(10)])
# -> ['abc', 'bac', 'cab', 'acb', 'bca', 'cba'] 120 ['0000', '0001', '0011', '0010', '0110', '0111', '0101', '0100', '1100', '1101']
print(maze(9, 4, 7))
# -> ###################
# -> # # #         #   #
# -> # # # ##### ### # #
# -> # # #     #     # #
# -> # # # ########### #
# -> # #   #         # #
# -> # ##### ####### # #
# -> #       #         #
# -> ###################
print(ant(11000), nim([1, 3, 5]), nim([1, 2, 3]), nim([0]), nim([4, 4]))  # -> (834, (-34+14j)) (2, 3) None None None
