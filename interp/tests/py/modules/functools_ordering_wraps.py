# total_ordering from each single method, with NotImplemented, inherited and partly written; wraps and update_wrapper with attributes missing or merged.
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cmp_to_key, total_ordering, update_wrapper, wraps


def make(name, eq=True):
    def compare(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        log.append(name)
        return {"__lt__": self.n < other.n, "__le__": self.n <= other.n, "__gt__": self.n > other.n, "__ge__": self.n >= other.n}[name]

    def equal(self, other):
        log.append("eq")
        return self.n == getattr(other, "n", None)
    members = {name: compare, "__init__": lambda self, n: setattr(self, "n", n)}
    if eq:
        members["__eq__"] = equal
    return total_ordering(type("T" + name.strip("_"), (), members))


log = []
for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    T = make(name)
    a, b, c = T(1), T(2), T(1)
    print(name, [a < b, a <= b, a > b, a >= b, a < c, a <= c, a > c, a >= c], log, max(a, b).n, T.__ge__.__name__)
    log.clear()
    try:
        a < 5
    except TypeError as error:
        print(error, a.__ge__(5), a == 5, log)
    log.clear()
# -> __lt__ [True, True, False, False, False, True, False, True] ['__lt__', '__lt__', '__lt__', '__lt__', '__lt__', '__lt__', 'eq', '__lt__', 'eq', '__lt__', '__lt__', 'eq'] 2 __ge__
# -> '<' not supported between instances of 'Tlt' and 'int' NotImplemented False ['eq']
# -> __le__ [True, True, False, False, False, True, False, True] ['__le__', 'eq', '__le__', '__le__', '__le__', 'eq', '__le__', 'eq', '__le__', '__le__', '__le__', 'eq', '__le__'] 2 __ge__
# -> '<' not supported between instances of 'Tle' and 'int' NotImplemented False ['eq']
# -> __gt__ [True, True, False, False, False, True, False, True] ['__gt__', 'eq', '__gt__', '__gt__', '__gt__', 'eq', '__gt__', 'eq', '__gt__', '__gt__', '__gt__', 'eq', '__gt__'] 2 __ge__
# -> '<' not supported between instances of 'Tgt' and 'int' NotImplemented False ['eq']
# -> __ge__ [True, True, False, False, False, True, False, True] ['__ge__', '__ge__', '__ge__', '__ge__', '__ge__', '__ge__', 'eq', '__ge__', 'eq', '__ge__', '__ge__', 'eq'] 2 compare
# -> '<' not supported between instances of 'Tge' and 'int' NotImplemented False ['eq']
plain = make("__lt__", eq=False)
print(plain(1) <= plain(1), plain(1) >= plain(1), plain(1) > plain(0))  # -> False True True


@total_ordering
class Written:
    def __lt__(self, other):
        return "lt"

    def __gt__(self, other):
        return "gt of mine"


class Below(Written):
    def __lt__(self, other):
        return False


print(Written() > 1, Written() <= Written(), Below() >= Below(), Below() > 1, Below() <= Below())
# -> gt of mine lt True gt of mine False
try:
    total_ordering(type("None", (), {}))
except ValueError as error:
    print(error)  # -> must define at least one ordering operation: < > <= >=


def decorated(f):
    @wraps(f)
    def wrapper(*args, **keywords):
        "wrapper doc"
        return f(*args, **keywords)
    wrapper.own = 1
    return wrapper


def target(x: int, *, y=2) -> str:
    "target doc"
    return x, y


target.extra, target.own = [1], "lost"
w = decorated(decorated(target))
print(w.__name__, w.__doc__, w.__wrapped__.__wrapped__ is target, w.__annotations__, w.extra is target.extra, w.own, w(1, y=5), w.__qualname__, w.__defaults__, w.__kwdefaults__)
# -> target target doc True {'x': <class 'int'>, 'return': <class 'str'>} True 1 (1, 5) target None None


class CallMe:
    "CallMe doc"
    attribute = 5

    def __init__(self):
        self.state = 1

    def __call__(self):
        return "called"


c = decorated(CallMe())
print(c.__name__, c.__doc__, c.state, c(), hasattr(c, "attribute"), decorated(CallMe).__name__, decorated(len).__doc__ is not None, decorated(len)([1]))
# -> wrapper CallMe doc 1 called False CallMe True 1
u = update_wrapper(lambda: 0, target, assigned=("__name__", "missing"), updated=())
print(u.__name__, u.__doc__, hasattr(u, "extra"), u.__wrapped__ is target, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
# -> target None False True ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') ('__dict__',)
for trial in (lambda: update_wrapper(lambda: 0, target, updated=("missing",)), lambda: update_wrapper(lambda: 0, 5, updated=()).__wrapped__, lambda: wraps(), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2), lambda: cmp_to_key(lambda a, b: "x")(1) < cmp_to_key(lambda a, b: "x")(2)):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> AttributeError 'function' object has no attribute 'missing'
# -> 5
# -> TypeError wraps() missing 1 required positional argument: 'wrapped'
# -> TypeError 'int' object is not callable
# -> TypeError '<' not supported between instances of 'str' and 'int'
key = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(key(1) < key(2), key(1) == key(1), key(2) >= key(3), key(mycmp := 5).obj, sorted("bca", key=key), [k.obj for k in sorted(map(key, [3, 1]))], max([1, 3, 2], key=cmp_to_key(lambda a, b: b - a)))
# -> True True False 5 ['a', 'b', 'c'] [1, 3] 1
