# Bound methods and built-in methods: self, func, equality, hashing, attributes of the function, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class A:
    def m(self, x=1):
        """Doc of m."""
        return self, x

    m.tag = "of the function"

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 3

    def __repr__(self):
        return "A()"


a, b = A(), A()
print(a.m(), a.m.__self__, a.m.__func__ is A.m, a.m.__name__, a.m.__doc__, a.m.tag, a.m.__qualname__, a.m.__defaults__, a.m == a.m, a.m is a.m, a.m == b.m, hash(a.m) == hash(a.m), A.m(5), type(a.m).__name__, a.m.__module__, repr(a.m), a.m.__get__(b) == a.m, {a.m: 1}[a.m], a.m != a.m)
# -> (A(), 1) A() True m Doc of m. of the function A.m (1,) True False False True (5, 1) method __main__ <bound method A.m of A()> False 1 False
l = []
print(l.append.__self__ is l, l.append.__name__, l.append.__qualname__, l.append == l.append, l.append is l.append, [].append == [].append, type(l.append).__name__, len.__name__, len.__module__, "a".upper == "a".upper, list.append is list.append, (5).__add__.__name__, (5).__add__(1), str.upper("q"), callable(l.append), dict.fromkeys.__self__, dict.fromkeys("a"))
# -> True append list.append True False False builtin_function_or_method len builtins True True __add__ 6 Q True <class 'dict'> {'a': None}
show(lambda: setattr(a.m, "tag", 1), lambda: delattr(a.m, "tag"), lambda: a.m.nothing, lambda: setattr(a.m, "__self__", 1), lambda: setattr(l.append, "x", 1), lambda: l.append.nothing, lambda: a.m < a.m, lambda: a.m(1, 2), lambda: a.m(y=1), lambda: A.m(), lambda: l.append(), lambda: list.append(), lambda: list.append(5, 1), lambda: type(a.m)(len, "abc")(), lambda: type(a.m)(5, 1), lambda: type(a.m)(), lambda: str.join(",", "ab"), lambda: str.upper(), lambda: int.__add__(1), lambda: "".join.__self__ == "")
# -> AttributeError 'method' object has no attribute 'tag'
# -> AttributeError 'method' object has no attribute 'tag'
# -> AttributeError 'function' object has no attribute 'nothing'
# -> AttributeError readonly attribute
# -> AttributeError 'builtin_function_or_method' object has no attribute 'x'
# -> AttributeError 'builtin_function_or_method' object has no attribute 'nothing'
# -> TypeError '<' not supported between instances of 'method' and 'method'
# -> TypeError A.m() takes from 1 to 2 positional arguments but 3 were given
# -> TypeError A.m() got an unexpected keyword argument 'y'
# -> TypeError A.m() missing 1 required positional argument: 'self'
# -> TypeError list.append() takes exactly one argument (0 given)
# -> TypeError unbound method list.append() needs an argument
# -> TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# -> 3
# -> TypeError first argument must be callable
# -> TypeError method expected 2 arguments, got 0
# -> a,b
# -> TypeError unbound method str.upper() needs an argument
# -> TypeError expected 1 argument, got 0
# -> True
