# yield as an expression in all kinds of places: arguments, subscripts, displays, defaults, f-strings, conditions, decorators.
def places():
    print((yield "call"), len((yield "nested call")))
    d = {(yield "key"): (yield "value")}
    d[(yield "subscript")] = (yield "assigned")
    print(d, f"{(yield 'fstring')!r:>{(yield 'width')}}")
    x = [(yield "first"), *(yield "star")]
    print(x, (yield "left") + (yield "right"), not (yield "not"), (yield "low") < (yield "mid") < (yield "high"))

    def f(a=(yield "default")) -> (yield "annotation"):
        return a

    print(f(), f.__annotations__)
    if (yield "if"):
        print("then")
    while (yield "while"):
        break
    for i in (yield "for"):
        print(i)
    y = yield
    y += yield "augmented"
    print(y, (yield "and") and (yield "skipped"), (yield "or") or (yield "taken"))

    class C((yield "base")):
        z = y

    print(C.__mro__[1].__name__, C.z)
    assert (yield "assert"), (yield "message")
    with (yield "with") as w:
        print(w)
    lam = lambda: (yield "in lambda")
    print([*lam()])
    del d[(yield "del")]
    a = b = yield "chained"
    print(d, a is b)
    return (yield "return")


class Manager:
    def __enter__(self):
        return "ctx"

    def __exit__(self, *args):
        pass


answers = iter([1, "two", "k", "v", "s", "t", "f", 5, 1, [2, 3], 4, 5, 0, 1, 2, 3, "d", "ann", True, True, [7], 1, 2, 0, 0, "o", list, True,
                Manager(), "k", 9, "ret"])
g = places()
asked = [next(g)]
try:
    while True:
        asked.append(g.send(next(answers)))
    # -> 1 3
    # -> {'k': 'v', 't': 's'}   'f'
    # -> [1, 2, 3] 9 True True
    # -> d {'return': 'ann'}
    # -> then
    # -> 7
    # -> 3 0 o
    # -> list 3
    # -> ctx
    # -> ['in lambda']
    # -> {'t': 's'} True
except StopIteration as stop:
    print(stop.value)  # -> ret
print(len(asked), asked)
# -> 32 ['call', 'nested call', 'key', 'value', 'assigned', 'subscript', 'fstring', 'width', 'first', 'star', 'left', 'right', 'not', 'low', 'mid', 'high', 'default', 'annotation', 'if', 'while', 'for', None, 'augmented', 'and', 'or', 'taken', 'base', 'assert', 'with', 'del', 'chained', 'return']
