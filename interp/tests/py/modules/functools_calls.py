# functools: partial, partialmethod, reduce, wraps.
import functools
from functools import partial, partialmethod, reduce, update_wrapper, wraps


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def show(*args, **keywords):
    return args, keywords


p = partial(show, 1, 2, a=3)
print(p(), p(4), p(4, b=5), p(a=6), p.func is show, p.args, p.keywords, type(p.args), type(p.keywords))
# -> ((1, 2), {'a': 3}) ((1, 2, 4), {'a': 3}) ((1, 2, 4), {'a': 3, 'b': 5}) ((1, 2), {'a': 6}) True (1, 2) {'a': 3} <class 'tuple'> <class 'dict'>
basetwo = partial(int, base=2)
print(basetwo("1010"), basetwo("12", base=10), repr(basetwo), partial(print), partial(len, [1, "x"]), partial(max, key=len))
# -> 10 12 functools.partial(<class 'int'>, base=2) functools.partial(<built-in function print>) functools.partial(<built-in function len>, [1, 'x']) functools.partial(<built-in function max>, key=<built-in function len>)
q = partial(p, 7, c=8)
print(q(), q.func is show, q.args, q.keywords, partial(partial(partial(len)))([1, 2]), isinstance(q, partial))
# -> ((1, 2, 7), {'a': 3, 'c': 8}) True (1, 2, 7) {'a': 3, 'c': 8} 2 True
p.note = "kept"
r = partial(p, 9)
print(p.note, r.func is p, r())  # -> kept True ((1, 2, 9), {'a': 3})
print(attempt(partial), "|", attempt(partial, 5), "|", attempt(partial(len)), "|", attempt(partial(len, []), 1))
# -> TypeError: type 'partial' takes at least one argument | TypeError: the first argument must be callable | TypeError: len() takes exactly one argument (0 given) | TypeError: len() takes exactly one argument (2 given)
print(sorted(["bb", "a", "ccc"], key=partial(len)), list(map(partial(pow, 2), range(5))), callable(p), partial(show, self=1, func=2)(cls=3))
# -> ['a', 'bb', 'ccc'] [1, 2, 4, 8, 16] True ((), {'self': 1, 'func': 2, 'cls': 3})
keywords = {"k": 1}
s = partial(show, **keywords)
keywords["k"] = 2
print(s(), s(k=5), s.keywords)  # -> ((), {'k': 1}) ((), {'k': 5}) {'k': 1}
loop = partial(show)
loop.keywords["me"] = loop
print(repr(loop).replace(repr(show), "show"))  # -> functools.partial(show, me=...)


class P(partial):
    pass


print(P(len, "abc")(), P(len, "abc"), partial(P(show, 1), 2)(), P.__mro__[1] is partial)
# -> 3 P(<built-in function len>, 'abc') ((1, 2), {}) True


class Cell:
    alive = False

    def set_state(self, state, *more, **options):
        self.alive = state
        return state, more, options

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, "really", why=1)
    deader = partialmethod(set_dead, "very", how=2)

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    @staticmethod
    def plain(*args):
        return args

    make_one = partialmethod(make, 1)
    plain_one = partialmethod(plain, 1)
    given = partialmethod(partial(show, "first"), "second")
    built = partialmethod(len)


c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.deader(3, why=9), Cell.set_alive(c, "more"))
# -> (True, (), {}) True (False, ('really',), {'why': 1}) False (False, ('really', 'very', 3), {'why': 9, 'how': 2}) (True, ('more',), {})
print(c.make_one(2), Cell.make_one(2), c.plain_one(2), Cell.plain_one(), c.given(5)[0][0], len(c.given(5)[0]), attempt(c.built))
# -> ('Cell', (1, 2)) ('Cell', (1, 2)) (1, 2) (1,) first 4 TypeError: object of type 'Cell' has no len()
print(attempt(partialmethod, 5))  # -> TypeError: 5 is not callable or a descriptor

# reduce
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(show, [1]), reduce(show, [], 5))
# -> 6 1200 1 5
print(reduce(lambda a, b: f"({a}{b})", "abcd"), reduce(max, {3: 0, 9: 1}), reduce(lambda a, b: a + [b], "xy", []), reduce(show, (), None))
# -> (((ab)c)d) 9 ['x', 'y'] None
print(attempt(reduce, show, []), "|", attempt(reduce, show, 5), "|", attempt(reduce, None, [1, 2]))
# -> TypeError: reduce() of empty iterable with no initial value | TypeError: reduce() arg 2 must support iteration | TypeError: 'NoneType' object is not callable
print(attempt(reduce, lambda a, b: a / b, [1, 0]))  # -> ZeroDivisionError: division by zero


# wraps
def decorate(function):
    @wraps(function)
    def wrapper(*args, **keywords):
        "wrapper's text"
        return "wrapped", function(*args, **keywords)

    return wrapper


@decorate
def example(x: int, y: str = "a") -> float:
    "its text"
    return x


print(example(1), example.__name__, example.__doc__, example.__qualname__, example.__module__, example.__annotations__)
# -> ('wrapped', 1) example its text example __main__ {'x': <class 'int'>, 'y': <class 'str'>, 'return': <class 'float'>}
print(example.__wrapped__(2), functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
# -> 2 ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') ('__dict__',)


def source():
    pass


source.mark = 1


def target():
    "own text"


target.own = 2
print(update_wrapper(target, source, assigned=("__name__",)) is target, target.__name__, target.__doc__, target.mark, target.own)
# -> True source own text 1 2
print(update_wrapper(lambda: 0, source, (), ()).__name__, hasattr(wraps(source, updated=())(lambda: 0), "mark"))
# -> <lambda> False
print(update_wrapper(lambda: 0, partial(len)).__name__, wraps(len)(lambda x: x).__name__, update_wrapper(partial(source), source).__name__)
# -> <lambda> len source


class Callable:
    "a class's text"

    def __init__(self, function):
        update_wrapper(self, function)

    def __call__(self):
        return "called"


w = Callable(source)
print(w(), w.__name__, w.__doc__, w.mark, w.__wrapped__ is source)  # -> called source None 1 True
