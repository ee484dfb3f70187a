# Shortest ways over a grid with weights by heapq, the way back by a dict of parents, and A* that visits fewer cells.
import heapq
from itertools import count

GRID = """
S.#....
.1#.#9.
.9..#9.
...#..E
""".split()


def cells():
    return {(r, c): ch for r, row in enumerate(GRID) for c, ch in enumerate(row) if ch != "#"}


def find(grid, mark):
    return next(place for place, ch in grid.items() if ch == mark)


def neighbours(grid, place):
    r, c = place
    for step in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if step in grid:
            yield step, 1 + (int(grid[step]) if grid[step].isdigit() else 0)


def search(grid, start, end, guess=lambda place: 0):
    order = count()
    queue, parents, costs, done = [(guess(start), next(order), start)], {start: None}, {start: 0}, []
    while queue:
        *_, place = heapq.heappop(queue)
        if place in done:
            continue
        done.append(place)
        if place == end:
            break
        for step, cost in neighbours(grid, place):
            if (total := costs[place] + cost) < costs.get(step, float("inf")):
                costs[step], parents[step] = total, place
                heapq.heappush(queue, (total + guess(step), next(order), step))
    else:
        return None
    way = []
    while place is not None:
        way.append(place)
        place = parents[place]
    return costs[end], way[::-1], len(done)


grid = cells()
start, end = find(grid, "S"), find(grid, "E")
cost, way, visited = search(grid, start, end)
print(cost, visited, way)
# -> 15 19 [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (3, 2), (2, 2), (2, 3), (1, 3), (0, 3), (0, 4), (0, 5), (0, 6), (1, 6), (2, 6), (3, 6)]
star = search(grid, start, end, lambda p: abs(p[0] - end[0]) + abs(p[1] - end[1]))
print(star[0] == cost, star[2] <= visited, star[2])  # -> True True 18
for r, row in enumerate(GRID):
    print("".join("*" if (r, c) in way and ch == "." else ch for c, ch in enumerate(row)))
# -> S.#****
# -> *1#*#9*
# -> *9**#9*
# -> ***#..E
del grid[2, 3]
print(search(grid, start, end))  # -> None
