# bisect with key, lo and hi, insort's order of equals; heapq.merge with key and reverse, nlargest by key, ties stay stable.
import heapq
from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right

words = ["a", "bb", "cc", "dd", "eeee"]
print([bisect_left(words, n, key=len) for n in range(6)], [bisect_right(words, n, key=len) for n in range(6)], bisect(words, 2, 1, 3, key=len), bisect is bisect_right)
# -> [0, 0, 1, 4, 4, 5] [0, 1, 4, 4, 5, 5] 3 True
insort_left(words, "xx", key=len)
insort_right(words, "yy", key=len)
insort(words, "zzz", lo=2, hi=5, key=len)
print(words)  # -> ['a', 'xx', 'bb', 'cc', 'dd', 'zzz', 'yy', 'eeee']
calls = []
bisect_left(range(0, 2000, 2), 777, key=lambda n: calls.append(n) or n)
print(len(calls), calls[:4], bisect_left([], 5), bisect_left([1, 2, 3], 0, 3), bisect_left([3, 2, 1], 2), bisect_right([1, 1, 1], 1), bisect_left([1.5, 2], True))
# -> 10 [1000, 500, 750, 876] 0 3 0 3 0
for trial in (lambda: bisect_left([1], 1, -1), lambda: bisect_left([1], "a"), lambda: bisect_left(5, 1), lambda: insort((1,), 2), lambda: bisect_left([1], 1, key=5), lambda: bisect_left(x=1, a=[1], lo=0, hi=None), lambda: bisect_left([1], 1, 0, 9)):
    try:
        print(trial())
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)
# -> ValueError lo must be non-negative
# -> TypeError '<' not supported between instances of 'int' and 'str'
# -> TypeError object of type 'int' has no len()
# -> AttributeError 'tuple' object has no attribute 'insert'
# -> TypeError 'int' object is not callable
# -> 0
# -> IndexError list index out of range


class Task:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority

    def __eq__(self, other):
        return self.priority == other.priority

    def __repr__(self):
        return f"{self.name}{self.priority}"


tasks = [Task(n * 7 % 4, chr(97 + n)) for n in range(9)]
print(heapq.nlargest(4, tasks), heapq.nsmallest(4, tasks), heapq.nsmallest(3, "bca", key=ord), heapq.nlargest(20, [3, 1]), heapq.nsmallest(0, [1]), heapq.nlargest(-1, [1]), heapq.nsmallest(1, [2, 2.0]), heapq.nlargest(2, [1, True, 1.0]))
# -> [b3, f3, c2, g2] [a0, e0, i0, d1] ['a', 'b', 'c'] [3, 1] [] [] [2] [1, True]
print(list(heapq.merge("adg", "beh", "cf")), list(heapq.merge([9, 4, 1], [8, 2], reverse=True)), list(heapq.merge(["b", "ccc"], ["aa", "dddd"], key=len)), list(heapq.merge()), list(heapq.merge([1, 3], [1.0, 2], key=lambda x: -x * -1)))
# -> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] [9, 8, 4, 2, 1] ['b', 'aa', 'ccc', 'dddd'] [] [1, 1.0, 2, 3]
heap = list(tasks)
heapq.heapify(heap)
print([heapq.heappop(heap).priority for _ in range(9)], heapq.nsmallest(2, tasks, key=lambda t: -ord(t.name)), heapq.nlargest(1, []), heapq.nsmallest(1, iter(tasks)))
# -> [0, 0, 0, 1, 1, 2, 2, 3, 3] [i0, h1] [] [a0]


def endless(n):
    while True:
        yield n
        n += 3


merged = heapq.merge(endless(1), endless(2), endless(0))
print([next(merged) for _ in range(8)])  # -> [0, 1, 2, 3, 4, 5, 6, 7]
