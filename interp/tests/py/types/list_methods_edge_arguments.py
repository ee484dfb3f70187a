# list methods with unusual arguments: bounds of index, insert beyond the ends, extend by itself, wrong numbers of arguments.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

a = [1, 2, 3, 2, 1]
print(a.index(2), a.index(2, 2), a.index(1, -1), a.index(2, -100, 100), a.count(2.0), a.count(True), a.index(3, 0, 2**70), a.pop(-5), a)
# -> 1 3 4 1 2 2 2 1 [2, 3, 2, 1]
a.insert(-100, "front")
a.insert(2**40, "end")
a.insert(-1, "before end")
a.insert(True, "at one")
print(a)  # -> ['front', 'at one', 2, 3, 2, 1, 'before end', 'end']
a.extend(a)
a += a[:1]
print(len(a), a[-1], a.extend([]), a.extend({"k": 1}), a[-1], a.extend(x for x in ()), a.copy() == a, a.copy() is a)
# -> 17 front None None k None True False
a.reverse()
a.remove("k")
print(a[0], a.clear(), a)  # -> front None []
b = [3, 1, 2]
print(b.sort(), b, b.sort(reverse=1), b, b.sort(key=None), b, b.sort(key=lambda x: -x, reverse=True), b)
# -> None [1, 2, 3] None [1, 2, 3] None [1, 2, 3] None [1, 2, 3]
show(
    lambda: b.index(5),
    lambda: b.index(1, 5),
    lambda: b.index("x", 0, 1),
    lambda: b.index(1, "a"),
    lambda: b.index(1, None),
    lambda: b.index(1, 0, None),
    lambda: b.index(),
    lambda: b.insert(1),
    lambda: b.insert("a", 1),
    lambda: b.insert(1.0, 1),
    lambda: b.pop("a"),
    lambda: b.pop(3),
    lambda: b.pop(-4),
    lambda: b.pop(1, 2),
    lambda: [].pop(0),
    lambda: b.remove(9),
    lambda: b.remove(),
    lambda: b.append(),
    lambda: b.append(1, 2),
    lambda: b.extend(1),
    lambda: b.extend([1], [2]),
    lambda: b.count(),
    lambda: b.sort(1),
    lambda: b.sort(None),
    lambda: b.sort(cmp=1),
    lambda: b.sort(reverse="a"),
    lambda: b.sort(key=1),
    lambda: b.reverse(1),
    lambda: b.copy(1),
    lambda: b.clear(0),
    lambda: list.append(b),
    lambda: list.append((1,), 2),
    lambda: list.index([1, 2], 2),
)
# -> ValueError 5 is not in list
# -> ValueError 1 is not in list
# -> ValueError 'x' is not in list
# -> TypeError slice indices must be integers or have an __index__ method
# -> TypeError slice indices must be integers or have an __index__ method
# -> TypeError slice indices must be integers or have an __index__ method
# -> TypeError index expected at least 1 argument, got 0
# -> TypeError insert expected 2 arguments, got 1
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> IndexError pop index out of range
# -> IndexError pop index out of range
# -> TypeError pop expected at most 1 argument, got 2
# -> IndexError pop from empty list
# -> ValueError list.remove(x): x not in list
# -> TypeError list.remove() takes exactly one argument (0 given)
# -> TypeError list.append() takes exactly one argument (0 given)
# -> TypeError list.append() takes exactly one argument (2 given)
# -> TypeError 'int' object is not iterable
# -> TypeError list.extend() takes exactly one argument (2 given)
# -> TypeError list.count() takes exactly one argument (0 given)
# -> TypeError sort() takes no positional arguments
# -> TypeError sort() takes no positional arguments
# -> TypeError 'cmp' is an invalid keyword argument for sort()
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'int' object is not callable
# -> TypeError list.reverse() takes no arguments (1 given)
# -> TypeError list.copy() takes no arguments (1 given)
# -> TypeError list.clear() takes no arguments (1 given)
# -> TypeError list.append() takes exactly one argument (0 given)
# -> TypeError descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
# -> 1
