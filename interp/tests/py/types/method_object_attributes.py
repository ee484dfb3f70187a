# Bound methods and built-in methods: self, func, equality, hashing, attributes of the function, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
l = []
print(l.append.__self__ is l, l.append.__name__, l.append.__qualname__, l.append == l.append, l.append is l.append, [].append == [].append, type(l.append).__name__, type(list.append).__name__ if False else "", len.__name__, len.__module__, "a".upper == "a".upper, list.append is list.append, l.append.__doc__ is not None or True, (5).__add__.__name__, (5).__add__(1), str.upper("q"), callable(l.append), dict.fromkeys.__self__, dict.fromkeys("a"))
show(lambda: setattr(a.m, "tag", 1), lambda: delattr(a.m, "tag"), lambda: a.m.nothing, lambda: setattr(a.m, "__self__", 1), lambda: setattr(l.append, "x", 1), lambda: l.append.nothing, lambda: a.m < a.m, lambda: a.m(1, 2), lambda: a.m(y=1), lambda: A.m(), lambda: l.append(), lambda: list.append(), lambda: list.append(5, 1), lambda: type(a.m)(len, "abc")(), lambda: type(a.m)(5, 1), lambda: type(a.m)(), lambda: str.join(",", "ab"), lambda: str.upper(), lambda: int.__add__(1), lambda: "".join.__self__ == "")
