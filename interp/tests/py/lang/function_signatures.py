# Parameter lists of all shapes, called in all ways; which messages name what.
def a(x, y=2, /, z=3, *rest, k, m=5, **more):
    return x, y, z, rest, k, m, more


def p(x, y=1, /):
    return x, y


def k(*, x, y=1):
    return x, y


def both(x, /, **kw):
    return x, kw


def tail(*args, x):
    return args, x


def tries(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as error:
        print(error)


tries(a, 1, k=4)  # -> (1, 2, 3, (), 4, 5, {})
tries(a, 1, 2, 3, 4, 5, k=6, n=7)  # -> (1, 2, 3, (4, 5), 6, 5, {'n': 7})
tries(a, 1, z=9, k=4, x=5, y=6)  # -> (1, 2, 9, (), 4, 5, {'x': 5, 'y': 6})
tries(a, k=4)  # -> a() missing 1 required positional argument: 'x'
tries(a, 1)  # -> a() missing 1 required keyword-only argument: 'k'
tries(a, 1, 2, 3, z=4, k=5)  # -> a() got multiple values for argument 'z'
tries(p, 1, y=2)  # -> p() got some positional-only arguments passed as keyword arguments: 'y'
tries(p, x=1)  # -> p() got some positional-only arguments passed as keyword arguments: 'x'
tries(p, x=1, y=2)  # -> p() got some positional-only arguments passed as keyword arguments: 'x, y'
tries(p, 1, 2, 3)  # -> p() takes from 1 to 2 positional arguments but 3 were given
tries(k, 1)  # -> k() takes 0 positional arguments but 1 was given
tries(k)  # -> k() missing 1 required keyword-only argument: 'x'
tries(k, x=1, z=2)  # -> k() got an unexpected keyword argument 'z'
tries(k, 1, 2, x=3)
# -> k() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
tries(k, 1, y=3)
# -> k() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
tries(both, 1, x=2)  # -> (1, {'x': 2})
tries(both, x=2)  # -> both() missing 1 required positional argument: 'x'
tries(tail, 1, 2)  # -> tail() missing 1 required keyword-only argument: 'x'
tries(tail, 1, x=2, y=3)  # -> tail() got an unexpected keyword argument 'y'
tries(lambda: 0, 1)  # -> <lambda>() takes 0 positional arguments but 1 was given
tries(lambda x, *, y, z: 0, 1)  # -> <lambda>() missing 2 required keyword-only arguments: 'y' and 'z'
tries(lambda a, b, c, d: 0, 1)  # -> <lambda>() missing 3 required positional arguments: 'b', 'c', and 'd'
tries(lambda *, a, b, c: 0)  # -> <lambda>() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
tries(lambda a, b=1, *, c: 0, 1, 2, 3, c=1)
# -> <lambda>() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
tries(lambda a, b=1, *, c: 0, 1, 2, 3)  # -> <lambda>() takes from 1 to 2 positional arguments but 3 were given
tries(lambda a, b=1, *, c, d=1: 0, 1, 2, 3, d=1)
# -> <lambda>() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given


class C:
    def method(self, x):
        return x

    @classmethod
    def cm(cls, *, key):
        return key

    @staticmethod
    def sm(x, /):
        return x

    def none():
        pass


tries(C().method)  # -> C.method() missing 1 required positional argument: 'x'
tries(C().method, 1, 2)  # -> C.method() takes 2 positional arguments but 3 were given
tries(C.method, 1)  # -> C.method() missing 1 required positional argument: 'x'
tries(C.cm, 1)  # -> C.cm() takes 1 positional argument but 2 were given
tries(C().cm)  # -> C.cm() missing 1 required keyword-only argument: 'key'
tries(C().sm, x=1)  # -> C.sm() got some positional-only arguments passed as keyword arguments: 'x'
tries(C().none)  # -> C.none() takes 0 positional arguments but 1 was given
tries(C, 1)  # -> C() takes no arguments
for text in ("def f(a, a): 0", "def f(a=1, b): 0", "def f(a, /, b, /): 0", "def f(/, a): 0", "def f(*, a, /): 0", "def f(a, *, a): 0", "lambda a, a: 0",
             "def f(**a, **b): 0", "def f(a, **a): 0", "def f(None): 0", "def f((a, b)): 0", "def f(a.b): 0", "def f(*a=1): 0", "def f(*, a=1, b): 0", "def f(a: int=1, *, b: str): 0",
             "f(a=1, a=2)", "f(None=1)", "f(1=2)", "f(a.b=1)", "f(True=1)", "def f(a, b=1, /, c): 0", "f(x for x in y, 1)", "f(x for x in y)", "f(1, x for x in y)"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.msg, "|", text)
# -> duplicate argument 'a' in function definition | def f(a, a): 0
# -> non-default argument follows default argument | def f(a=1, b): 0
# -> / may appear only once | def f(a, /, b, /): 0
# -> at least one argument must precede / | def f(/, a): 0
# -> / must be ahead of * | def f(*, a, /): 0
# -> duplicate argument 'a' in function definition | def f(a, *, a): 0
# -> duplicate argument 'a' in function definition | lambda a, a: 0
# -> arguments cannot follow var-keyword argument | def f(**a, **b): 0
# -> duplicate argument 'a' in function definition | def f(a, **a): 0
# -> invalid syntax | def f(None): 0
# -> Function parameters cannot be parenthesized | def f((a, b)): 0
# -> invalid syntax | def f(a.b): 0
# -> var-positional argument cannot have default value | def f(*a=1): 0
# -> fine: def f(*, a=1, b): 0
# -> fine: def f(a: int=1, *, b: str): 0
# -> keyword argument repeated: a | f(a=1, a=2)
# -> cannot assign to None | f(None=1)
# -> expression cannot contain assignment, perhaps you meant "=="? | f(1=2)
# -> expression cannot contain assignment, perhaps you meant "=="? | f(a.b=1)
# -> cannot assign to True | f(True=1)
# -> non-default argument follows default argument | def f(a, b=1, /, c): 0
# -> Generator expression must be parenthesized | f(x for x in y, 1)
# -> fine: f(x for x in y)
# -> Generator expression must be parenthesized | f(1, x for x in y)
