# Set methods with any number of iterables, odd items, wrong arguments; the in-place ones with themselves.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

s = {1, 2, 3}
print(sorted(s.union([4], "a" and (5,), {6: 7})), sorted(s.intersection([1, 2], (2, 3))), sorted(s.difference([1], {2})), sorted(s.symmetric_difference([3, 4, 4])), s.union() == s, s.intersection() == s, s.union() is s, s.copy() is s, sorted(s.difference()))
# -> [1, 2, 3, 4, 5, 6] [2] [3] [1, 2, 4] True True False False [1, 2, 3]
print(s.issubset([1, 2, 3, 4]), s.issuperset(()), s.isdisjoint([9]), s.issubset("abc"), s.issuperset(x for x in (1, 2)), s.isdisjoint({}), set().isdisjoint(set()), s <= s, s < s)
# -> True True True False True True True True False
s.update([4], (5,), {6})
s.intersection_update(range(1, 6), [1, 2, 3, 5])
s.difference_update([1], [99])
s.symmetric_difference_update([2, 7, 7])
print(sorted(s), s.discard(99), s.remove(7), s.add(8), s.add(8), sorted(s))
# -> [3, 5, 7] None None None None [3, 5, 8]
s.update(s)
s |= s
s &= s
print(sorted(s), s.symmetric_difference_update(s), s, s.update("ba"), sorted(s), s.difference_update(s), s)
# -> [3, 5, 8] None set() None ['a', 'b'] None set()
show(
    lambda: s.pop(),
    lambda: s.remove("x"),
    lambda: s.remove([]),
    lambda: s.discard([]),
    lambda: s.add({}),
    lambda: s.add(),
    lambda: s.add(1, 2),
    lambda: s.update(5),
    lambda: s.update([1], 5) or s,
    lambda: s.union([[]]),
    lambda: s.issubset(5),
    lambda: s.isdisjoint(5),
    lambda: s.isdisjoint([[]]),
    lambda: s.symmetric_difference(),
    lambda: s.symmetric_difference([1], [2]),
    lambda: set(1),
    lambda: set([1], [2]),
    lambda: set(x=1),
    lambda: {1} | [1],
    lambda: {1} <= [1],
    lambda: {1} + {2},
    lambda: {1} == [1],
    lambda: hash({1}),
    lambda: {{1}},
    lambda: set()[0],
    lambda: {frozenset({1})} == {frozenset([1])},
    lambda: s.__ior__([1]),
    lambda: s.__or__([1]),
    lambda: s.remove((1, 2)),
    lambda: s.remove({1, 2}),
)
# -> KeyError 'pop from an empty set'
# -> KeyError 'x'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'dict'
# -> TypeError set.add() takes exactly one argument (0 given)
# -> TypeError set.add() takes exactly one argument (2 given)
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError unhashable type: 'list'
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError unhashable type: 'list'
# -> TypeError set.symmetric_difference() takes exactly one argument (0 given)
# -> TypeError set.symmetric_difference() takes exactly one argument (2 given)
# -> TypeError 'int' object is not iterable
# -> TypeError set expected at most 1 argument, got 2
# -> TypeError set() takes no keyword arguments
# -> TypeError unsupported operand type(s) for |: 'set' and 'list'
# -> TypeError '<=' not supported between instances of 'set' and 'list'
# -> TypeError unsupported operand type(s) for +: 'set' and 'set'
# -> False
# -> TypeError unhashable type: 'set'
# -> TypeError unhashable type: 'set'
# -> TypeError 'set' object is not subscriptable
# -> True
# -> NotImplemented
# -> NotImplemented
# -> KeyError (1, 2)
# -> KeyError {1, 2}
