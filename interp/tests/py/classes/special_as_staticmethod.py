# Special methods that are static methods, class methods, callable objects or plain builtins are bound as such.
class Callable:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args):
        return self.name, args


class Static:
    @staticmethod
    def __add__(*args):
        return "add", args

    @staticmethod
    def __getitem__(*args):
        return "getitem", args

    @staticmethod
    def __len__():
        return 7

    @staticmethod
    def __call__(*args, **kwargs):
        return "call", args, kwargs

    @staticmethod
    def __repr__():
        return "<static>"

    @staticmethod
    def __contains__(item):
        return item == 3

    @staticmethod
    def __iter__():
        return iter("ab")

    @staticmethod
    def __enter__():
        return "entered"

    @staticmethod
    def __exit__(*args):
        print("exit", args)

    @staticmethod
    def __getattr__(name):
        return f"no {name}"

    @staticmethod
    def __bool__():
        return False

    @staticmethod
    def __hash__():
        return 11

    @staticmethod
    def __eq__(other):
        return other == "static"

    @staticmethod
    def __neg__():
        return "neg"

    @staticmethod
    def __format__(spec):
        return f"format {spec}"


s = Static()
print(s + 1, s[2], len(s), s(1, k=2), s, 3 in s, list(s), -s)
# -> ('add', (1,)) ('getitem', (2,)) 7 ('call', (1,), {'k': 2}) <static> True ['a', 'b'] neg
print(s.missing, bool(s), hash(s), s == "static", s != "static", f"{s:x}")  # -> no missing False 11 True False format x
with s as value:
    print(value)
# -> entered
# -> exit (None, None, None)


class Instances:
    __add__ = Callable("add")
    __radd__ = Callable("radd")
    __getitem__ = Callable("getitem")
    __call__ = Callable("call")
    __lt__ = Callable("lt")
    __iadd__ = Callable("iadd")
    __invert__ = Callable("invert")
    __round__ = Callable("round")
    __divmod__ = Callable("divmod")


i = Instances()
print(i + 1, 1 + i, i["k"], i(5, 6), i < 3, 3 > i, ~i, round(i, 2), round(i), divmod(i, 3))
# -> ('add', (1,)) ('radd', (1,)) ('getitem', ('k',)) ('call', (5, 6)) ('lt', (3,)) ('lt', (3,)) ('invert', ()) ('round', (2,)) ('round', ()) ('divmod', (3,))
i += 4
print(i)  # -> ('iadd', (4,))
