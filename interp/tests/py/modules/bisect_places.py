# bisect: places in sorted lists.
from bisect import bisect, bisect_left, bisect_right, insort, insort_left

items = [1, 3, 3, 3, 7]
for x in (0, 1, 2, 3, 7, 8):
    print(x, bisect_left(items, x), bisect_right(items, x), bisect(items, x))
# -> 0 0 0 0
# -> 1 0 1 1
# -> 2 1 1 1
# -> 3 1 4 4
# -> 7 4 5 5
# -> 8 5 5 5
print(bisect_left(items, 3, 2), bisect_right(items, 3, 0, 2), bisect_left([], 1))  # -> 2 2 0
print(bisect_left(["a", "bb", "dddd"], 3, key=len), bisect_right(["a", "bb", "dddd"], 2, key=len))  # -> 2 2
insort(items, 4)
insort_left(items, 3.0)
print(items)  # -> [1, 3.0, 3, 3, 3, 4, 7]
words = ["a", "ccc"]
insort(words, "bb", key=len)
print(words)  # -> ['a', 'bb', 'ccc']
try:
    bisect([1], 1, -1)
except ValueError as error:
    print(error)  # -> lo must be non-negative
try:
    bisect_left(["a"], 1)
except TypeError as error:
    print(error)  # -> '<' not supported between instances of 'str' and 'int'
print([("FDCBA"[bisect([60, 70, 80, 90], score)]) for score in (33, 99, 77, 70, 89, 90, 100)])
# -> ['F', 'A', 'C', 'C', 'B', 'A', 'A']
