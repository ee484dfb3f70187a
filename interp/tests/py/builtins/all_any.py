# all and any stop as soon as they know.
def seen(values):
    for v in values:
        print("looked at", v)
        yield v


print(all([]), any([]), all([1, 2]), any([0, ""]), all([1, 0]), any([0, 3]))  # -> True False True False False True
print(any(seen([0, 1, 2])))
# -> looked at 0
# -> looked at 1
# -> True
print(all(seen([1, 0, 2])))
# -> looked at 1
# -> looked at 0
# -> False
print(all(x > 0 for x in (1, 2)), any(c == "b" for c in "abc"), all("ab"), any({0: 1}))  # -> True True True False
for f in (lambda: all(5), lambda: any(None), lambda: all()):
    try:
        f()
    except TypeError as e:
        print(e)
# -> 'int' object is not iterable
# -> 'NoneType' object is not iterable
# -> all() takes exactly one argument (0 given)
