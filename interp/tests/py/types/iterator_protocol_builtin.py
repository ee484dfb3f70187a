# Iterators of built-in containers: exhaustion, identity, length of what is left.
for container in ([1, 2], (1, 2), "ab", b"ab", {1: 2}, {5}, range(2), {3: 4}.items(), frozenset([7])):
    it = iter(container)
    print(iter(it) is it, next(it), len(list(it)), next(it, "done"))
# -> True 1 1 done
# -> True 1 1 done
# -> True a 1 done
# -> True 97 1 done
# -> True 1 0 done
# -> True 5 0 done
# -> True 0 1 done
# -> True (3, 4) 0 done
# -> True 7 0 done
items = [1, 2, 3]
it = iter(items)
next(it)
items.append(4)
print(list(it))  # -> [2, 3, 4]
items.append(5)
print(list(it))  # -> []
try:
    next(iter([]))
except StopIteration as e:
    print("StopIteration", e.args, e.value)  # -> StopIteration () None
try:
    next(5)
except TypeError as e:
    print(e)  # -> 'int' object is not an iterator
try:
    next([1])
except TypeError as e:
    print(e)  # -> 'list' object is not an iterator
try:
    iter(5)
except TypeError as e:
    print(e)  # -> 'int' object is not iterable
a = iter([1, 2, 3, 4])
print([(x, y) for x, y in zip(a, a)])  # -> [(1, 2), (3, 4)]
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))  # -> 3 [2, 1] []
