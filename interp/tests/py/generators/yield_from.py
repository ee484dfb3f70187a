# yield from: values, result, nesting, any iterable.
def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "inner result"


def outer():
    result = yield from inner()
    print("result", result)
    yield from [10, 20]
    yield from "ab"
    return (yield from ())


g = outer()
print(next(g))  # -> 1
print(g.send("x"))
# -> inner got x
# -> 2
print(g.send("y"))
# -> inner got y
# -> result inner result
# -> 10
print(list(g))  # -> [20, 'a', 'b']


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], [[]], 6])))  # -> [1, 2, 3, 4, 5, 6]


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(5))))  # -> [1, 2, 3, 4, 5]


def bad():
    yield from 5


try:
    next(bad())
except TypeError as e:
    print(e)  # -> 'int' object is not iterable
