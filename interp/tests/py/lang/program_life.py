# Conway's life on a set of cells.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


def show(cells, width, height):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for generation in range(4):
    cells = step(cells)
print(show(cells, 5, 5))
# -> .....
# -> ..#..
# -> ...#.
# -> .###.
# -> .....
print(cells == {(x + 1, y + 1) for x, y in glider}, len(cells))  # -> True 5
pentomino = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
sizes = []
for generation in range(60):
    sizes.append(len(pentomino))
    pentomino = step(pentomino)
print(sizes[::6], max(sizes))  # -> [5, 12, 13, 35, 46, 27, 34, 29, 45, 67] 72
