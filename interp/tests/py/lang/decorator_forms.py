# Decorators: any expression, order, of classes, methods, lambdas, with state; what they get and what they may return.
def tag(name):
    def decorate(f):
        f.tags = getattr(f, "tags", ()) + (name,)
        return f
    return decorate


@tag("outer")
@tag("inner")
def f():
    "doc"


print(f.tags, f.__doc__)  # -> ('inner', 'outer') doc
tools = {"t": [lambda f: ("listed", f.__name__)]}


@tools["t"][0]
def g():
    pass


@(lambda f: f()) if True else None
def h():
    return "called at once"


@(x := tag("walrus"))
class C:
    @staticmethod
    @tag("static")
    def s():
        return "s"

    @property
    @tag("prop")
    def p(self):
        return "p"



print(g, h, C.tags, C.s.tags, C.p.fget.tags)  # -> ('listed', 'g') called at once ('walrus',) ('static',) ('prop',)


class Count:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Count
def add(a, b):
    return a + b


@(5).__add__
@len
@list
@str
def number():
    pass


print(add(1, 2), add("a", "b"), add.calls, number > 20)  # -> 3 ab 2 True


@type
def kind():
    pass


@repr
class P:
    x = 1


print(kind, P.split()[0])  # -> <class 'function'> <class


class M:
    @lambda f: property(f)
    def value(self):
        return 42

    @value.setter
    def value(self, v):
        print("set", v)


m = M()
m.value = m.value + 1  # -> set 43
for text in ("@\ndef f(): 0", "@f\nx = 1", "@f\n\n\n@g\ndef h(): 0", "@x = 1\ndef f(): 0", "@a, b\ndef f(): 0", "@f def g(): 0", "@*a\ndef f(): 0", "@yield\ndef f(): 0", "@f\nasync def g(): 0", "@f\nlambda: 0"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", text.replace("\n", ";"))
    except SyntaxError as error:
        print(error.msg, "|", text.replace("\n", ";"))
# -> invalid syntax | @;def f(): 0
# -> invalid syntax | @f;x = 1
# -> fine: @f;;;@g;def h(): 0
# -> invalid syntax. Maybe you meant '==' or ':=' instead of '='? | @x = 1;def f(): 0
# -> invalid syntax | @a, b;def f(): 0
# -> invalid syntax | @f def g(): 0
# -> invalid syntax | @*a;def f(): 0
# -> invalid syntax | @yield;def f(): 0
# -> fine: @f;async def g(): 0
# -> invalid syntax | @f;lambda: 0
