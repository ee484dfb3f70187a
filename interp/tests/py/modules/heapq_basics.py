# heapq: push, pop, heapify, pushpop, replace.
import heapq

heap = []
for item in (5, 2, 8, 1, 9, 3, 7, 1):
    heapq.heappush(heap, item)
print(heap)  # -> [1, 1, 3, 2, 9, 8, 7, 5]
print([heapq.heappop(heap) for _ in range(3)], heap)  # -> [1, 1, 2] [3, 5, 8, 7, 9]
print(heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 6), heapq.heapreplace(heap, 0), heap)
# -> 0 3 5 [0, 6, 8, 7, 9]
items = list(range(20, 0, -1))
heapq.heapify(items)
print(items)  # -> [1, 2, 6, 3, 10, 8, 7, 4, 12, 11, 19, 9, 15, 18, 14, 5, 13, 17, 20, 16]
print([heapq.heappop(items) for _ in range(len(items))])
# -> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
empty = []
print(heapq.heappushpop(empty, 4), empty)  # -> 4 []
for call in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1)):
    try:
        call()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
# -> IndexError index out of range
# -> IndexError index out of range
# -> TypeError heappush() argument 1 must be list, not tuple
tasks = []
for priority, name in ((3, "low"), (1, "high"), (2, "middle")):
    heapq.heappush(tasks, (priority, name))
print(tasks[0], sorted(tasks))  # -> (1, 'high') [(1, 'high'), (2, 'middle'), (3, 'low')]
try:
    heapq.heapify([1, "a"])
except TypeError as error:
    print(error)  # -> '<' not supported between instances of 'int' and 'str'
