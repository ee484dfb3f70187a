# itertools: groupby, tee, zip_longest, pairwise, and the combinations.
from itertools import combinations, combinations_with_replacement, count, groupby, islice, pairwise, permutations, product, tee, zip_longest


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".rstrip(": ")


def show(iterable):
    return " ".join("".join(map(str, row)) for row in iterable)


# groupby
print([(k, list(g)) for k, g in groupby("AAAABBBCCDAABBB")], [k for k, g in groupby("AAABBA")], list(groupby([])))
# -> [('A', ['A', 'A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('D', ['D']), ('A', ['A', 'A']), ('B', ['B', 'B', 'B'])] ['A', 'B', 'A'] []
print([(k, list(g)) for k, g in groupby(range(7), lambda n: n // 3)], [(k, "".join(g)) for k, g in groupby("aAbBB", key=str.lower)])
# -> [(0, [0, 1, 2]), (1, [3, 4, 5]), (2, [6])] [('a', 'aA'), ('b', 'bBB')]
g = groupby("aabbc")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, next(g2), list(g1), list(g2), list(g2), next(g)[0], attempt(next, g), attempt(next, g))
# -> a [] b b [] ['b'] [] c StopIteration StopIteration
g = groupby("aaab")
k, members = next(g)
print(next(members), next(g)[0], list(members), list(g), iter(g) is g)  # -> a b [] [] True
pairs = list(groupby("aab"))
print([(k, list(members)) for k, members in pairs])  # -> [('a', []), ('b', [])]
nan = float("nan")
print(len(list(groupby([nan, nan, 1, True, 1.0]))), attempt(groupby, 5), attempt(list, groupby([1], key=len)), [k for k, _ in groupby([1, 1.0, 2])])
# -> 2 TypeError: 'int' object is not iterable TypeError: object of type 'int' has no len() [1, 2]
print([(k, [w for _, w in g]) for k, g in groupby([(1, "a"), (1, "b"), (2, "c")], key=lambda p: p[0])])
# -> [(1, ['a', 'b']), (2, ['c'])]
print([next(g) for k, g in groupby("xxyyz")], [(k, sum(1 for _ in g)) for k, g in groupby("xxyyz")], [k for k, _ in groupby([None, None, 0])])
# -> ['x', 'y', 'z'] [('x', 2), ('y', 2), ('z', 1)] [None, 0]
endless = groupby(count(), lambda n: n // 2)
print([list(g) for k, g in islice(endless, 3)])  # -> [[0, 1], [2, 3], [4, 5]]

# tee
a, b = tee("abc")
print(next(a), next(a), list(b), list(a), list(a), tee("x", 0), len(tee([], 3)), iter(a) is a)
# -> a b ['a', 'b', 'c'] ['c'] [] () 3 True
a, b, c = tee(iter(range(4)), 3)
print(list(a), next(b), list(c), list(b))  # -> [0, 1, 2, 3] 0 [0, 1, 2, 3] [1, 2, 3]
a, b = tee(x * x for x in range(4))
c, d = tee(a)
print(next(c), next(d), next(b), list(d), list(c), list(b))  # -> 0 0 0 [1, 4, 9] [1, 4, 9] [1, 4, 9]
a, b = tee(range(3))
next(a)
c = a.__copy__()
print(list(c), list(a), list(b))  # -> [1, 2] [1, 2] [0, 1, 2]
print(attempt(tee, 5), attempt(tee, [], -1), attempt(tee, [], "x"))
# -> TypeError: 'int' object is not iterable ValueError: n must be >= 0 TypeError: 'str' object cannot be interpreted as an integer


def failing():
    yield 1
    raise ValueError("stopped")


a, b = tee(failing())
print(next(a), attempt(next, a), next(b))  # -> 1 ValueError: stopped 1

# zip_longest, pairwise
print(list(zip_longest("abc", [1])), list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([])), list(zip_longest("ab")))
# -> [('a', 1), ('b', None), ('c', None)] [('a', 1), ('b', '-'), ('c', '-')] [] [] [('a',), ('b',)]
print(list(zip_longest([1], [], [2, 3], fillvalue=0)), list(zip_longest([None, None], [1])), attempt(zip_longest, [1], 5), list(zip_longest([], [])))
# -> [(1, 0, 2), (0, 0, 3)] [(None, 1), (None, None)] TypeError: 'int' object is not iterable []
print(list(pairwise("ABCD")), list(pairwise("A")), list(pairwise("")), attempt(pairwise, 5), list(pairwise(n for n in range(3))))
# -> [('A', 'B'), ('B', 'C'), ('C', 'D')] [] [] TypeError: 'int' object is not iterable [(0, 1), (1, 2)]

# product
print(show(product("ab", "xy")), "|", show(product("ab", repeat=2)), "|", show(product("ab", [1], repeat=2)), list(product()), list(product("ab", "")))
# -> ax ay bx by | aa ab ba bb | a1a1 a1b1 b1a1 b1b1 [()] []
print(list(product("ab", repeat=0)), list(product([], repeat=0)), list(product("a")), show(product("abc", range(2), "z")), len(list(product(range(5), repeat=4))))
# -> [()] [()] [('a',)] a0z a1z b0z b1z c0z c1z 625
print(attempt(product, 5), attempt(product, "a", repeat=-1), attempt(product, "a", repeat="x"), next(product(range(3), range(3))))
# -> TypeError: 'int' object is not iterable ValueError: repeat argument cannot be negative TypeError: 'str' object cannot be interpreted as an integer (0, 0)

# permutations
print(show(permutations("abc")), "|", show(permutations("abcd", 2)), "|", list(permutations([])), list(permutations("ab", 0)), list(permutations("ab", 3)))
# -> abc acb bac bca cab cba | ab ac ad ba bc bd ca cb cd da db dc | [()] [()] []
print(show(permutations("aa")), list(permutations("a")), len(list(permutations(range(6)))), list(permutations(range(3), None)), list(permutations(range(3), r=1)))
# -> aa aa [('a',)] 720 [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] [(0,), (1,), (2,)]
print(attempt(permutations, 5), attempt(permutations, "a", -1), attempt(permutations, "a", "x"), [*islice(permutations(range(20)), 2)][1][-3:])
# -> TypeError: 'int' object is not iterable ValueError: r must be non-negative TypeError: Expected int as r (17, 19, 18)
print(list(permutations(range(5), 3))[17:23])  # -> [(1, 2, 4), (1, 3, 0), (1, 3, 2), (1, 3, 4), (1, 4, 0), (1, 4, 2)]

# combinations
print(show(combinations("abcd", 2)), "|", show(combinations(range(5), 3)), "|", list(combinations("ab", 0)), list(combinations("ab", 3)), list(combinations([], 0)))
# -> ab ac ad bc bd cd | 012 013 014 023 024 034 123 124 134 234 | [()] [] [()]
print(show(combinations("abcd", 4)), show(combinations("abc", 1)), len(list(combinations(range(12), 5))), attempt(combinations, 5, 1), attempt(combinations, "a", -1))
# -> abcd a b c 792 TypeError: 'int' object is not iterable ValueError: r must be non-negative
print(attempt(combinations, "a", "x"), attempt(combinations, "a", None), list(combinations(iterable="ab", r=2)))
# -> TypeError: 'str' object cannot be interpreted as an integer TypeError: 'NoneType' object cannot be interpreted as an integer [('a', 'b')]
print(show(combinations_with_replacement("abc", 2)), "|", show(combinations_with_replacement("ab", 3)), list(combinations_with_replacement("ab", 0)))
# -> aa ab ac bb bc cc | aaa aab abb bbb [()]
print(list(combinations_with_replacement([], 2)), list(combinations_with_replacement([], 0)), list(combinations_with_replacement("a", 3)))
# -> [] [()] [('a', 'a', 'a')]
print(len(list(combinations_with_replacement(range(6), 4))), attempt(combinations_with_replacement, 5, 1), attempt(combinations_with_replacement, "a", -1))
# -> 126 TypeError: 'int' object is not iterable ValueError: r must be non-negative
pool = [1, 2, 3]
c = combinations(pool, 2)
pool.append(4)
print(list(c), [*map(sum, combinations([1, 2, 3], 2))], sorted(map("".join, permutations("ba"))))
# -> [(1, 2), (1, 3), (2, 3)] [3, 4, 5] ['ab', 'ba']
