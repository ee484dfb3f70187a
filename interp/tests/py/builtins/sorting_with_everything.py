# sorted and list.sort: stability with reverse and keys, keys counted, mixed containers, key errors, partly ordered values, attempts to change meanwhile.
from functools import cmp_to_key
from operator import itemgetter

calls = []


def key(x):
    calls.append(x)
    return len(x)


words = ["bb", "a", "cc", "ddd", "e", "aa"]
print(sorted(words, key=key), calls, sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w)), sorted(words)[::-1] == sorted(words, reverse=True))
# -> ['a', 'e', 'bb', 'cc', 'aa', 'ddd'] ['bb', 'a', 'cc', 'ddd', 'e', 'aa'] ['ddd', 'bb', 'cc', 'aa', 'a', 'e'] ['ddd', 'aa', 'bb', 'cc', 'a', 'e'] True
rows = [(n * 7 % 5, n * 3 % 4, n) for n in range(12)]
print(sorted(rows, key=itemgetter(1)), [r[2] for r in sorted(sorted(rows, key=itemgetter(1), reverse=True), key=itemgetter(0))])
# -> [(0, 0, 0), (3, 0, 4), (1, 0, 8), (1, 1, 3), (4, 1, 7), (2, 1, 11), (4, 2, 2), (2, 2, 6), (0, 2, 10), (2, 3, 1), (0, 3, 5), (3, 3, 9)] [5, 10, 0, 3, 8, 1, 6, 11, 9, 4, 2, 7]
print(sorted({3: "a", 1: "b"}), sorted("hello"), sorted([True, 0, 1.0, False, 0.5]), sorted([(1, "b"), (1, "a"), (0, [])]), sorted([[2], [1, 5], [1]]), sorted([b"b", b"a"]), sorted([{1}, {1, 2}, set()], key=len), sorted([0.0, -0.0, 0]), sorted([]), sorted([None]), sorted(iter("cab"), key=None))
# -> [1, 3] ['e', 'h', 'l', 'l', 'o'] [0, False, 0.5, True, 1.0] [(0, []), (1, 'a'), (1, 'b')] [[1], [1, 5], [2]] [b'a', b'b'] [set(), {1}, {1, 2}] [0.0, -0.0, 0] [] [None] ['a', 'b', 'c']


class Rev:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Rev.compared += 1
        return self.n > other.n

    def __repr__(self):
        return str(self.n)


class Evil(list):
    pass


evil = Evil([3, 1, 2])


def change(x):
    evil.append(9)
    return x


print(sorted(map(Rev, [2, 5, 1])), max(map(Rev, [2, 5, 1])), sorted(range(20), key=cmp_to_key(lambda a, b: b % 7 - a % 7 or a - b)))
# -> [5, 2, 1] 1 [6, 13, 5, 12, 19, 4, 11, 18, 3, 10, 17, 2, 9, 16, 1, 8, 15, 0, 7, 14]
Rev.compared = 0
sorted(Rev(n) for n in range(100, 0, -1))
print(Rev.compared, end=" ")
Rev.compared = 0
sorted(Rev(n) for n in range(100))
print(Rev.compared)  # -> 99 99
for trial in (
    lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([1j, 2j]), lambda: sorted([1, 2], key=5), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted(5), lambda: sorted([1], None), lambda: sorted([1], reverse="x"), lambda: sorted([2, 1], reverse=1), lambda: sorted([2, 1], reverse=[]), lambda: sorted([1, 2], key=lambda x: {}[x]), lambda: evil.sort(key=change), lambda: sorted([{}, {}]), lambda: [3, 1].sort(len), lambda: sorted(), lambda: sorted([object(), object()]), lambda: sorted([1, 2], cmp=1), lambda: sorted([(1, "a"), (1, 2)]), lambda: sorted([[1, None], [1, 0]]),
):
    try:
        print(trial())
    except (TypeError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError '<' not supported between instances of 'int' and 'NoneType'
# -> TypeError '<' not supported between instances of 'complex' and 'complex'
# -> TypeError 'int' object is not callable
# -> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# -> TypeError 'int' object is not iterable
# -> TypeError sorted expected 1 argument, got 2
# -> TypeError 'str' object cannot be interpreted as an integer
# -> [2, 1]
# -> TypeError 'list' object cannot be interpreted as an integer
# -> KeyError 1
# -> ValueError list modified during sort
# -> TypeError '<' not supported between instances of 'dict' and 'dict'
# -> TypeError sort() takes no positional arguments
# -> TypeError sorted expected 1 argument, got 0
# -> TypeError '<' not supported between instances of 'object' and 'object'
# -> TypeError 'cmp' is an invalid keyword argument for sort()
# -> TypeError '<' not supported between instances of 'int' and 'str'
# -> TypeError '<' not supported between instances of 'int' and 'NoneType'
print(evil, evil.sort(), evil)  # -> [1, 2, 3] None [1, 2, 3]
half = [5, 3, 1, "x", 0]
try:
    half.sort()
except TypeError:
    print(len(half), sorted(map(str, half)))  # -> 5 ['0', '1', '3', '5', 'x']
