# Sets: displays, changes, membership, comparison.
s = {3, 1, 2, 3}
print(sorted(s), len(s), 2 in s, 5 not in s)  # -> [1, 2, 3] 3 True True
print(set(), sorted(set("hello")), sorted(set([1, 1, 2])), sorted(set(range(3))), {1}, {"one"})
# -> set() ['e', 'h', 'l', 'o'] [1, 2] [0, 1, 2] {1} {'one'}
s.add(4)
s.add(1)
s.discard(2)
s.discard(99)
s.remove(3)
print(sorted(s))  # -> [1, 4]
s.update([5, 6], (7,), {8: 1})
print(sorted(s), len(s))  # -> [1, 4, 5, 6, 7, 8] 6
print({1, 2} == {2, 1}, {1, 2} != {1}, {1} < {1, 2}, {1, 2} <= {1, 2}, {1, 3} > {1}, {1} >= {2}, {1} < {1})
# -> True True True True True False False
print({1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset((1,)), {1}.isdisjoint({2}), {1} == [1])  # -> True True True False
one = {9}
print(one.pop(), one, bool(one), bool({0}))  # -> 9 set() False True
c = s.copy()
s.clear()
print(len(c), s)  # -> 6 set()
for f in (
    lambda: {1}.remove(2),
    lambda: set().pop(),
    lambda: {[]},
    lambda: {1}.add({}),
    lambda: set(5),
    lambda: {1} < 5,
):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# -> KeyError 2
# -> KeyError 'pop from an empty set'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'dict'
# -> TypeError 'int' object is not iterable
# -> TypeError '<' not supported between instances of 'set' and 'int'
