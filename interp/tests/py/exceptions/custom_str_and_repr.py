# Exceptions whose __str__, __repr__, args or attributes are a program's own: how they show in messages, chains and groups.
class Described(Exception):
    def __init__(self, code, *, hint=""):
        self.code, self.hint = code, hint

    def __str__(self):
        return f"[{self.code}] {self.hint}".strip()


class Shown(ValueError):
    def __repr__(self):
        return "<shown>"


class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text")


class NotText(Exception):
    __str__ = lambda self: 5


class NoSuper(Exception):
    def __init__(self, a, b):
        self.both = a + b


for error in (Described(5), Described(6, hint="try again"), Shown("x"), Shown(), NoSuper(1, 2)):
    print(str(error), repr(error), error.args, f"{error}", "%s|%r" % (error, error), [error])
# -> [5] Described(5) (5,) [5] [5]|Described(5) [Described(5)]
# -> [6] try again Described(6) (6,) [6] try again [6] try again|Described(6) [Described(6)]
# -> x <shown> ('x',) x x|<shown> [<shown>]
# ->  <shown> ()  |<shown> [<shown>]
# -> (1, 2) NoSuper(1, 2) (1, 2) (1, 2) (1, 2)|NoSuper(1, 2) [NoSuper(1, 2)]
for error in (Broken(), NotText("a")):
    try:
        print(str(error))
    except Exception as other:
        print(type(other).__name__, other)
    print(repr(error))
# -> RuntimeError no text
# -> Broken()
# -> TypeError __str__ returned non-string (type int)
# -> NotText('a')
group = ExceptionGroup("g", [Shown(), Described(7)])
print(repr(group), str(group))  # -> ExceptionGroup('g', [<shown>, Described(7)]) g (2 sub-exceptions)
try:
    raise Described("a", hint="b") from Shown("cause")
except Described as error:
    print(error, repr(error.__cause__))  # -> [a] b <shown>


class Slots(Exception):
    __slots__ = ("x",)


s = Slots("a")
s.x = 1
print(s.x, s.args, hasattr(s, "__dict__"))  # -> 1 ('a',) True


class Prop(Exception):
    @property
    def args(self):
        return ("always",)


print(Prop("given").args, str(Prop("given")), repr(Prop("given")))  # -> ('always',) given Prop('given')


class Callable(Exception):
    def __call__(self):
        return "called"

    def __eq__(self, other):
        return True

    __hash__ = Exception.__hash__
    __len__ = lambda self: 0
    __bool__ = lambda self: False


try:
    raise Callable("falsy")
except Callable as error:
    print(error(), bool(error), error == 5, len(error), error or "falsy but caught", error in [1])
    # -> called False True 0 falsy but caught True
