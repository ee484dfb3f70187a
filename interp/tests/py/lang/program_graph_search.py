# Breadth first, depth first, Dijkstra and A* over small graphs.
graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {"e": 3}, "e": {}}


def bfs(start):
    seen, queue = {start: 0}, [start]
    for node in queue:
        for peer in graph[node]:
            if peer not in seen:
                seen[peer] = seen[node] + 1
                queue.append(peer)
    return seen


def dfs(node, seen=()):
    if node in seen:
        return seen
    seen += (node,)
    for peer in graph[node]:
        seen = dfs(peer, seen)
    return seen


def dijkstra(start):
    distance, before, open_ = {start: 0}, {}, [(0, start)]
    while open_:
        d, node = min(open_)
        open_.remove((d, node))
        for peer, cost in graph[node].items():
            if d + cost < distance.get(peer, float("inf")):
                distance[peer] = d + cost
                before[peer] = node
                open_.append((d + cost, peer))
    return distance, before


print(bfs("a"), dfs("a"))  # -> {'a': 0, 'b': 1, 'c': 1, 'd': 2, 'e': 3} ('a', 'b', 'd', 'e', 'c')
distance, before = dijkstra("a")
path = ["e"]
while path[-1] in before:
    path.append(before[path[-1]])
print(distance, "".join(reversed(path)))  # -> {'a': 0, 'b': 3, 'c': 1, 'd': 4, 'e': 7} acbde
grid = ["S.#.....", "..#.##.#", "....#..G"]
cells = {(r, c): ch for r, row in enumerate(grid) for c, ch in enumerate(row)}
start = next(p for p, ch in cells.items() if ch == "S")
goal = next(p for p, ch in cells.items() if ch == "G")


def estimate(p):
    return abs(p[0] - goal[0]) + abs(p[1] - goal[1])


open_, came, cost = [(estimate(start), start)], {start: None}, {start: 0}
while open_:
    open_.sort(reverse=True)
    _, here = open_.pop()
    if here == goal:
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        to = here[0] + dr, here[1] + dc
        if cells.get(to, "#") != "#" and cost[here] + 1 < cost.get(to, 99):
            cost[to] = cost[here] + 1
            came[to] = here
            open_.append((cost[to] + estimate(to), to))
walk = []
while here:
    walk.append(here)
    here = came[here]
print(len(walk) - 1, walk[::-1])
# -> 13 [(0, 0), (0, 1), (1, 1), (2, 1), (2, 2), (2, 3), (1, 3), (0, 3), (0, 4), (0, 5), (0, 6), (1, 6), (2, 6), (2, 7)]
