# callable, id, hash, len.
class Yes:
    def __call__(self):
        return "called"


class No:
    pass


n = No()
n.__call__ = lambda: "not this way"
print(
    callable(len),
    callable(lambda: 0),
    callable(Yes),
    callable(Yes()),
    callable(n),
    callable(5),
    callable("f"),
    callable(Yes.__call__),
)  # -> True True True True False False False True
print(Yes()())  # -> called
try:
    n()
except TypeError as e:
    print(e)  # -> 'No' object is not callable
x = [1]
y = x
print(id(x) == id(y), isinstance(id(x), int), id(x) != id([1]))  # -> True True True
print(len("abc"), len([]), len({1: 2}), len(range(5)), len(b"ab"), len({1, 2}))  # -> 3 0 1 5 2 2
print(
    hash("a") == hash("a"),
    hash((1, "a")) == hash((1, "a")),
    hash(None) == hash(None),
    hash(print) == hash(print),
)  # -> True True True True
for f in (
    lambda: len(5),
    lambda: len(),
    lambda: hash([]),
    lambda: hash({}),
    lambda: hash((1, [])),
    lambda: hash(set()),
    lambda: len(x for x in []),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> object of type 'int' has no len()
# -> len() takes exactly one argument (0 given)
# -> unhashable type: 'list'
# -> unhashable type: 'dict'
# -> unhashable type: 'list'
# -> unhashable type: 'set'
# -> object of type 'generator' has no len()
