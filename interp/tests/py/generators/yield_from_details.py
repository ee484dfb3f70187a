# yield from: results, iterables without send, sending None, throw to what lacks it, close order, StopIteration values.
def inner():
    got = yield 1
    print("inner got", got)
    try:
        got = yield 2
    except ValueError as error:
        print("inner caught", error)
        got = "thrown"
    return "result", got


def outer(it):
    result = yield from it
    print("result", result)
    yield "end"


g = outer(inner())
print(next(g), g.send("a"), g.throw(ValueError("v")), list(g))
# -> inner got a
# -> inner caught v
# -> result ('result', 'thrown')
# -> 1 2 end []
print(list(outer([1, 2])), list(outer("xy")), list(outer({"k": 1})))
# -> result None
# -> result None
# -> result None
# -> [1, 2, 'end'] ['x', 'y', 'end'] ['k', 'end']
g = outer([1, 2])
next(g)
try:
    g.send("not none")
except AttributeError as error:
    print(error)  # -> 'list_iterator' object has no attribute 'send'


class It:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        print("throw", [getattr(a, "__name__", type(a).__name__) for a in args])
        raise StopIteration("thrown result")

    def close(self):
        print("closed")


g = outer(It())
print(next(g), g.throw(KeyError("k")))
# -> throw ['KeyError']
# -> result thrown result
# -> 1 end
g = outer(It())
next(g)
g.close()  # -> closed


class NoThrow:
    __iter__ = lambda self: self
    __next__ = lambda self: 1


g = outer(NoThrow())
next(g)
try:
    g.throw(KeyError("direct"))
except KeyError as error:
    print("out", error)  # -> out 'direct'
for wrong in (5, None, object):
    try:
        next(outer(wrong))
    except TypeError as error:
        print(error)
# -> 'int' object is not iterable
# -> 'NoneType' object is not iterable
# -> 'type' object is not iterable


def returns_tuple():
    return (yield), 1


def chain():
    a = yield from returns_tuple()
    b = yield from (x for x in "z")
    return a, b


c = chain()
next(c)
print(c.send("s"))  # -> z
try:
    next(c)
except StopIteration as stop:
    print(stop.value, stop.args)  # -> (('s', 1), None) ((('s', 1), None),)
