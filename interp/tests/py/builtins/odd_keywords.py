# Keywords that are no strings, and too many of them: who counts first, and in which words.

def tell(function, *args, names):
    try:
        print(function(*args, **names))
    except TypeError as error:
        print(error)


one, two, three = {1: 2}, {1: 2, 3: 4}, {1: 2, 3: 4, 5: 6}
for function in (zip, int, memoryview, property, slice, staticmethod, float, list, super, type):
    tell(function, 1, names=one)
    tell(function, names=three)
# -> keywords must be strings
# -> zip() takes at most 1 keyword argument (3 given)
# -> keywords must be strings
# -> int() takes at most 2 keyword arguments (3 given)
# -> memoryview() takes at most 1 argument (2 given)
# -> memoryview() takes at most 1 keyword argument (3 given)
# -> keywords must be strings
# -> keywords must be strings
# -> slice() takes no keyword arguments
# -> slice() takes no keyword arguments
# -> staticmethod() takes no keyword arguments
# -> staticmethod() takes no keyword arguments
# -> keywords must be strings
# -> keywords must be strings
# -> keywords must be strings
# -> keywords must be strings
# -> keywords must be strings
# -> keywords must be strings
# -> keywords must be strings
# -> keywords must be strings
tell(max, names=two)  # -> max expected at least 1 argument, got 0
tell(max, 1, names=two)  # -> keywords must be strings
tell(max, 1, names=three)  # -> max() takes at most 2 keyword arguments (3 given)
tell(min, 1, 2, names={"a": 1, "b": 2, "c": 3})  # -> min() takes at most 2 keyword arguments (3 given)
tell(zip, names={"a": 1, "strict": 2})  # -> zip() takes at most 1 keyword argument (2 given)
tell(memoryview, b"", names=one)  # -> memoryview() takes at most 1 argument (2 given)
tell(int, names={"a": 1, 2: 3})  # -> 'a' is an invalid keyword argument for int()
tell([].append, names=one)  # -> keywords must be strings
tell(int.__add__, names=one)  # -> descriptor '__add__' of 'int' object needs an argument
tell(int.__add__, 1, names={"a": 1})  # -> wrapper __add__() takes no keyword arguments
tell((1).__add__, names=one)  # -> wrapper __add__() takes no keyword arguments
tell([].__getitem__, names=one)  # -> keywords must be strings


class Whole(int):
    pass


class Table(dict):
    pass


tell(Whole, names=three)  # -> int() takes at most 2 keyword arguments (3 given)
tell(Whole, 1, names={"a": 1, "b": 2})  # -> int() takes at most 2 arguments (3 given)
tell(Table, 1, 2, names=one)  # -> dict expected at most 1 argument, got 2
tell("abc".startswith, *"a", names={"b": 1})  # -> startswith() takes no keyword arguments
tell(str.startswith, *"ab", names={"b": 1})  # -> str.startswith() takes no keyword arguments

# Methods that get their names as a dict look at other things first, or never at the names.
tell({}.update, 0, names=one)  # -> 'int' object is not iterable
tell({}.update, names=one)  # -> keywords must be strings
print("{0} {a}".format(5, **{1: 2, "a": 3}))  # -> 5 3
tell([].__init__, 1, 2, names=one)  # -> list() takes no keyword arguments
tell(Table, 0, names=one)  # -> 'int' object is not iterable
tell(Table, names=one)  # -> keywords must be strings
table = {3: 4}
tell(table.update, {5: 6}, names=one)  # -> keywords must be strings
print(table)  # -> {3: 4, 5: 6}
