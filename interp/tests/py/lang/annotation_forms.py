# Annotations: evaluated or not, stored or not, on names, attributes, items, parameters; mangled in classes; of functions changed.
def log(x):
    print("eval", x)
    return x


x: log("simple")  # -> eval simple
y: log("with value") = 1  # -> eval with value
(z): log("parenthesised") = 2  # -> eval parenthesised
print(__annotations__, "x" in globals(), z)  # -> {'x': 'simple', 'y': 'with value'} False 2


class A:
    pass


a = A()
a.b: log("attribute") = 3  # -> eval attribute
a.c: log("attribute without value")  # -> eval attribute without value
d = {}
d[log("index")]: log("item") = 4
# -> eval index
# -> eval item
print(a.b, hasattr(a, "c"), d)  # -> 3 False {'index': 4}


def f(p: log("p"), q: log("q") = 1, *args: log("args"), k: log("k"), **kw: log("kw")) -> log("returns"):
    local: log("never evaluated") = 5
    other: also.never.evaluated
    try:
        return other
    except UnboundLocalError as error:
        return str(error)
# -> eval p
# -> eval q
# -> eval args
# -> eval k
# -> eval kw
# -> eval returns


print(f.__annotations__, f(1, k=2))
# -> {'p': 'p', 'q': 'q', 'args': 'args', 'k': 'k', 'kw': 'kw', 'return': 'returns'} cannot access local variable 'other' where it is not associated with a value


class C:
    v: int = 1
    w: "text"
    __private: float
    def m(self: "C") -> None: ...
    for i in range(2):
        loop: list[i] = i


print(C.__annotations__, C.m.__annotations__, hasattr(C, "w"), C.loop)
# -> {'v': <class 'int'>, 'w': 'text', '_C__private': <class 'float'>, 'loop': list[1]} {'self': 'C', 'return': None} False 1
print((lambda: 0).__annotations__, A.__annotations__)  # -> {} {}
f.__annotations__ = {"changed": 1}
f.__annotations__["more"] = 2
print(f.__annotations__)  # -> {'changed': 1, 'more': 2}
f.__annotations__ = None
print(f.__annotations__)  # -> {}


class D(C):
    pass


class E(C):
    e: bool


print(D.__dict__.get("__annotations__"), E.__annotations__)  # -> None {'e': <class 'bool'>}
try:
    missing: no_such_name = 1
except NameError as error:
    print(error, "missing" in globals())  # -> name 'no_such_name' is not defined True
try:
    no_object.attribute: int
except NameError as error:
    print(error)  # -> name 'no_object' is not defined
for text in ("x, y: int", "[a]: int", "(x, y): int = 1", "f(): int", "x: int, y: int", "x: int = y = 1", "x: int += 1", "1: int", "'s': int", "x: *a", "def f(*a: *b): 0", "x: (yield)",
             "for x: int in y: 0", "lambda x: int: 0", "with a as b: int: 0", "x: lambda: 0", "a.b: int", "None: int", "x:", "x: int = *a, b", "x: int = yield", "del x: int"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.msg, "|", text)
# -> only single target (not tuple) can be annotated | x, y: int
# -> only single target (not list) can be annotated | [a]: int
# -> only single target (not tuple) can be annotated | (x, y): int = 1
# -> illegal target for annotation | f(): int
# -> invalid syntax | x: int, y: int
# -> invalid syntax | x: int = y = 1
# -> invalid syntax | x: int += 1
# -> illegal target for annotation | 1: int
# -> illegal target for annotation | 's': int
# -> invalid syntax | x: *a
# -> fine: def f(*a: *b): 0
# -> 'yield' outside function | x: (yield)
# -> invalid syntax | for x: int in y: 0
# -> illegal target for annotation | lambda x: int: 0
# -> fine: with a as b: int: 0
# -> fine: x: lambda: 0
# -> fine: a.b: int
# -> illegal target for annotation | None: int
# -> invalid syntax | x:
# -> fine: x: int = *a, b
# -> 'yield' outside function | x: int = yield
# -> invalid syntax | del x: int
