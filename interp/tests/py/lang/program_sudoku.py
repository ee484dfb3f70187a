# A sudoku solver by back-tracking over candidate sets.
def candidates(grid, r, c):
    used = set(grid[r]) | {row[c] for row in grid}
    br, bc = r // 3 * 3, c // 3 * 3
    for row in grid[br : br + 3]:
        used |= set(row[bc : bc + 3])
    return [d for d in range(1, 10) if d not in used]


def solve(grid, stats):
    best = None
    for r in range(9):
        for c in range(9):
            if grid[r][c] == 0:
                options = candidates(grid, r, c)
                if not options:
                    return False
                if best is None or len(options) < len(best[2]):
                    best = r, c, options
    if best is None:
        return True
    r, c, options = best
    for digit in options:
        stats["tried"] += 1
        grid[r][c] = digit
        if solve(grid, stats):
            return True
    grid[r][c] = 0
    return False


puzzle = """53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79"""
grid = [[int(c) if c.isdigit() else 0 for c in line] for line in puzzle.split()]
stats = {"tried": 0}
print(solve(grid, stats), stats["tried"])  # -> True 51
for row in grid:
    print(*row, sep="")
# -> 534678912
# -> 672195348
# -> 198342567
# -> 859761423
# -> 426853791
# -> 713924856
# -> 961537284
# -> 287419635
# -> 345286179
print(
    all(sorted(row) == list(range(1, 10)) for row in grid),
    all(sorted(col) == list(range(1, 10)) for col in zip(*grid)),
)  # -> True True
