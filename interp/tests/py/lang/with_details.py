# with: several managers, order, exceptions in enter, exit and body, true exits, targets of all kinds, return through it.
class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise KeyError(self.name)
        return self.name

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, repr(error.__context__) if error else None)
        if self.fail == "exit":
            raise IndexError(self.name)
        return self.swallow


def tries(function):
    try:
        print("->", function())
    except Exception as error:
        print("raised", repr(error), repr(error.__context__))


def plain():
    with M("a") as x, M("b") as (y), (M("c")) as z:
        return x + y + z


def body_raises():
    with M("a", True), M("b"):
        raise ValueError("body")
    return "after"


def enter_raises():
    with M("a", True), M("b", fail="enter"), M("never"):
        print("never")
    return "after"


def exit_raises():
    with M("a"), M("b", fail="exit"):
        raise ValueError("body")


def exit_raises_on_return():
    with M("a", fail="exit"):
        return "lost"


def targets():
    d = {}
    with M("xy") as (d["k"], d["l"]), M("q") as [*d["m"]], (M("z")) as d["z"]:
        pass
    return d


def target_fails():
    with M("a", True) as (x, y, z):
        print("never")
    return "swallowed unpacking error"


def loop():
    for i in range(3):
        with M(str(i)):
            if i == 0:
                continue
            break
    return i


def returns_in_swallowed():
    with M("a", True):
        with M("b"):
            1 / 0
        return "never"
    return "fell through"


def not_a_tuple():
    with (M("a"), M("b")):
        return "two"


def nested_finally():
    try:
        with M("a"):
            try:
                return "value"
            finally:
                print("inner finally")
    finally:
        print("outer finally")


for function in (plain, body_raises, enter_raises, exit_raises, exit_raises_on_return, targets, target_fails, loop, returns_in_swallowed, not_a_tuple, nested_finally):
    tries(function)
# -> enter a
# -> enter b
# -> enter c
# -> exit c None None
# -> exit b None None
# -> exit a None None
# -> -> abc
# -> enter a
# -> enter b
# -> exit b ValueError None
# -> exit a ValueError None
# -> -> after
# -> enter a
# -> enter b
# -> exit a KeyError None
# -> -> after
# -> enter a
# -> enter b
# -> exit b ValueError None
# -> exit a IndexError ValueError('body')
# -> raised IndexError('b') ValueError('body')
# -> enter a
# -> exit a None None
# -> raised IndexError('a') None
# -> enter xy
# -> enter q
# -> enter z
# -> exit z None None
# -> exit q None None
# -> exit xy None None
# -> -> {'k': 'x', 'l': 'y', 'm': ['q'], 'z': 'z'}
# -> enter a
# -> exit a ValueError None
# -> -> swallowed unpacking error
# -> enter 0
# -> exit 0 None None
# -> enter 1
# -> exit 1 None None
# -> -> 1
# -> enter a
# -> enter b
# -> exit b ZeroDivisionError None
# -> exit a ZeroDivisionError None
# -> -> fell through
# -> enter a
# -> enter b
# -> exit b None None
# -> exit a None None
# -> -> two
# -> enter a
# -> inner finally
# -> exit a None None
# -> outer finally
# -> -> value
