# Every list method.
a = []
a.append(3)
a.extend([1, 2])
a.extend("xy")
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a)  # -> ['first', 3, 1, 2, 'x', 'y', 'before last', 'last']
print(a.pop(), a.pop(0), a.pop(-2), a)  # -> last first y [3, 1, 2, 'x', 'before last']
a.remove("x")
print(a, a.index(1), a.count(1))  # -> [3, 1, 2, 'before last'] 1 1
b = a.copy()
a.reverse()
print(a, b)  # -> ['before last', 2, 1, 3] [3, 1, 2, 'before last']
a.clear()
print(a, b)  # -> [] [3, 1, 2, 'before last']
n = [5, 3, 5, 1, 5]
print(n.count(5), n.index(5), n.index(5, 1), n.index(5, -1), n.index(1, 2, 4), n.count(9))  # -> 3 0 2 4 3 0
print(n.append(1), n.sort(), n.reverse(), n)  # -> None None None [5, 5, 5, 3, 1, 1]
n += (7,)
n *= 2
print(n)  # -> [5, 5, 5, 3, 1, 1, 7, 5, 5, 5, 3, 1, 1, 7]
for f in (
    lambda: [].pop(),
    lambda: n.pop(99),
    lambda: n.remove(99),
    lambda: n.index(99),
    lambda: n.index(5, 50),
    lambda: n.extend(5),
    lambda: n.append(),
    lambda: n.insert(1),
    lambda: n.pop("a"),
):
    try:
        f()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> IndexError pop from empty list
# -> IndexError pop index out of range
# -> ValueError list.remove(x): x not in list
# -> ValueError 99 is not in list
# -> ValueError 5 is not in list
# -> TypeError 'int' object is not iterable
# -> TypeError list.append() takes exactly one argument (0 given)
# -> TypeError insert expected 2 arguments, got 1
# -> TypeError 'str' object cannot be interpreted as an integer
