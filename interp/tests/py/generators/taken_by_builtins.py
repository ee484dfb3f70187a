# Builtins that take all of a generator: what the generator sees meanwhile, what asks somebody else, and what stands afterwards.
import sys


def show(act):
    try:
        print(act())
    except BaseException as e:
        print(type(e).__name__, e)


def numbers(n, log=None):
    for i in range(n):
        got = yield i
        if log is not None:
            log.append(got)
    return "done"


class Money:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return Money(self.n + (other if isinstance(other, int) else other.n))

    __add__ = __radd__

    def __gt__(self, other):
        return self.n > other.n

    def __lt__(self, other):
        return self.n < other.n

    def __bool__(self):
        return self.n > 2

    def __repr__(self):
        return f"${self.n}"


log = []
show(lambda: (sum(numbers(5, log)), log))  # -> (10, [None, None, None, None, None])
show(lambda: sum(x / 2 for x in range(5)))  # -> 5.0
show(lambda: sum(10**17 * x for x in range(5)))  # -> 1000000000000000000
show(lambda: sum(Money(x) for x in range(4)))  # -> $6
show(lambda: sum(x if x < 2 else Money(x) for x in range(5)))  # -> $10
show(lambda: sum([x] for x in range(3)))  # -> TypeError unsupported operand type(s) for +: 'int' and 'list'
show(lambda: sum(c for c in "ab"))  # -> TypeError unsupported operand type(s) for +: 'int' and 'str'
show(lambda: sum(numbers(0)))  # -> 0
show(lambda: sum(1 // (2 - x) for x in range(5)))  # -> ZeroDivisionError integer division or modulo by zero
show(lambda: [any(x > 2 for x in range(5)), any(x > 9 for x in range(5)), all(x < 3 for x in range(5)), all(x < 9 for x in range(5))])
# -> [True, False, False, True]
show(lambda: [any(Money(x) for x in range(5)), all(Money(x) for x in range(5)), any(Money(1) for x in range(3)), all(Money(3) for x in range(3))])
# -> [True, False, False, True]
show(lambda: [any("" for x in range(3)), any([0] for x in range(3)), all("a" for x in range(3)), all([] for x in range(3))])
# -> [False, True, True, False]
show(lambda: [max(x * x % 7 for x in range(9)), min(x * x % 7 for x in range(9)), max(str(x) for x in range(12)), min((x % 3, -x) for x in range(9))])
# -> [4, 0, '9', (0, -6)]
show(lambda: [max(Money(x % 4) for x in range(9)), min(Money(x % 4) for x in range(9))])  # -> [$3, $0]
show(lambda: [max(x for x in (1, 2.5, True)), min(x for x in (1.0, 1, True)), max(x for x in (float("nan"), 1.0)), max(x for x in (1.0, float("nan"), 2.0))])
# -> [2.5, 1.0, nan, 2.0]
show(lambda: max(numbers(0)))  # -> ValueError max() arg is an empty sequence
show(lambda: min(x for x in ()))  # -> ValueError min() arg is an empty sequence
show(lambda: max(x if x < 2 else "a" for x in range(4)))
# -> TypeError '>' not supported between instances of 'str' and 'int'
show(lambda: [list(numbers(3)), tuple(numbers(3)), sorted(-x for x in range(4)), "-".join(str(x) for x in range(4)), "".join(c for c in ""), ",".join(c for c in "x")])
# -> [[0, 1, 2], (0, 1, 2), [-3, -2, -1, 0], '0-1-2-3', '', 'x']
show(lambda: "-".join(x for x in range(4)))  # -> TypeError sequence item 0: expected str instance, int found
show(lambda: sorted(x if x else "" for x in range(3)))
# -> TypeError '<' not supported between instances of 'int' and 'str'
show(lambda: len(list(numbers(1000))))  # -> 1000

# A generator that was stopped early goes on behind.
g = numbers(6)
print(any(x == 2 for x in g), next(g), sum(g), list(g), sum(g))  # -> True 3 9 [] 0
g = numbers(6)
print(any(g), next(g), all(g), list(g))  # -> True 2 True []
g = numbers(4)
next(g)
print(sum(g), next(g, "over"))  # -> 6 over


def delegating(n):
    got = yield from numbers(n)
    yield len(got)


print(sum(delegating(4)), list(delegating(2)), max(delegating(9)))  # -> 10 [0, 1, 4] 8


def nested(n):
    if n:
        yield sum(nested(n - 1)) + 1
        yield max(list(nested(n - 1)))
    yield n


print(list(nested(3)), sum(sum(y for y in range(x)) for x in range(10)))  # -> [7, 3, 3] 120


def itself():
    try:
        next(this)
    except ValueError as e:
        yield str(e)
    yield this.gi_running
    yield "frame"


def taker():
    return list(this)


this = itself()
print(taker())  # -> ['generator already executing', True, 'frame']


def careful():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


print(list(careful()), sum(careful()))
# -> finally
# -> finally
# -> [1, 2] 3
g = careful()
print(any(g))  # -> True
g.close()  # -> finally


def raising():
    yield 1
    raise KeyError("inside")


for call in (sum, list, any, all, max, sorted, tuple):
    show(lambda: call(raising()))
# -> KeyError 'inside'
# -> KeyError 'inside'
# -> True
# -> KeyError 'inside'
# -> KeyError 'inside'
# -> KeyError 'inside'
# -> KeyError 'inside'
try:
    ",".join(raising())
except KeyError as e:
    tb, lines = e.__traceback__, []
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
        tb = tb.tb_next
    print([name for name, _ in lines])  # -> ['<module>', 'raising']


def stops():
    yield 1
    raise StopIteration(2)


show(lambda: sum(stops()))  # -> RuntimeError generator raised StopIteration
over = numbers(2)
list(over)
print(sum(over), list(over), any(over), all(over), ["x".join(over)])  # -> 0 [] False True ['']
fresh = (x for x in [1, 2])
show(lambda: sum(fresh) + sum(fresh))  # -> 3
total = sum(x for x in range(3)) + sum(x for x in (y for y in range(4))) * max(x for x in [1, 5])
print(total, sum((x for x in range(3)), 10), max((x for x in ()), default="none"), sorted((x for x in "ba"), reverse=True))
# -> 33 13 none ['b', 'a']


class Odd(Exception):
    pass


def handler():
    try:
        raise Odd("first")
    except Odd:
        yield 1
        print(sys.exc_info()[0])
        yield 2
    print(sys.exc_info()[0])


print(sum(handler()), sys.exc_info()[0])
# -> <class '__main__.Odd'>
# -> None
# -> 3 None
try:
    raise ValueError("outer")
except ValueError:
    print(list(handler()), sys.exc_info()[0])
    # -> <class '__main__.Odd'>
    # -> <class 'ValueError'>
    # -> [1, 2] <class 'ValueError'>
