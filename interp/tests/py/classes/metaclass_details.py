# Metaclasses: __prepare__, __new__, __init__, __call__, attributes, inheritance, conflicts, functions as metaclass, keywords.
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("prepare", mcls.__name__, name, [b.__name__ for b in bases], kwargs)
        return {"prepared": True}

    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")), kwargs)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", cls.__name__, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def method(cls):
        return "method of " + cls.__name__

    @property
    def prop(cls):
        return cls.__name__ * 2

    def __len__(cls):
        return 99

    def __getitem__(cls, key):
        return key, cls.__name__

    def __contains__(cls, item):
        return item == cls.__name__

    def __iter__(cls):
        return iter([cls])

    def __or__(cls, other):
        return "or"

    def __repr__(cls):
        return f"<<{cls.__name__}>>"


class A(metaclass=Meta, key=1):
    x = 1
# -> prepare Meta A [] {'key': 1}
# -> new A ['prepared', 'x'] {'key': 1}
# -> init A {'key': 1}


class B(A):
    def __init__(self, *args):
        print("B init", args)
# -> prepare Meta B ['A'] {}
# -> new B ['prepared'] {}
# -> init B {}


print(type(B).__name__, A.prepared, A.method(), B.prop, len(A), A["k"], "B" in B, list(A), A | int, A, [B])
# -> Meta True method of A BB 99 ('k', 'A') True [<<A>>] or <<A>> [<<B>>]
b = B(1)
# -> call B (1,)
# -> B init (1,)
for bad in (lambda: b.method, lambda: b.prop, lambda: len(b), lambda: b[0], lambda: setattr(A, "prop", 1)):
    try:
        print(bad())
    except (AttributeError, TypeError) as error:
        print(error)
# -> 'B' object has no attribute 'method'
# -> 'B' object has no attribute 'prop'
# -> object of type 'B' has no len()
# -> 'B' object is not subscriptable
# -> property 'prop' of 'Meta' object has no setter


class Other(type):
    pass


class O(metaclass=Other):
    pass


for make in (lambda: type("C", (A, O), {}), lambda: Meta("D", (O,), {}), lambda: Other("E", (A,), {})):
    try:
        make()
    except TypeError as error:
        print(error)
# -> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# -> new D [] {}
# -> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# -> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases


class Joined(Meta, Other):
    pass


class J(A, O, metaclass=Joined):
    pass
# -> prepare Joined J ['A', 'O'] {}
# -> new J ['prepared'] {}
# -> init J {}


def function(name, bases, namespace, **kwargs):
    print("function", name, bases, kwargs)
    return len(bases)


class N(metaclass=function, k=2):
    pass
# -> function N () {'k': 2}


class N2(5 if False else str, int.__class__, metaclass=function):
    pass
# -> function N2 (<class 'str'>, <class 'type'>) {}


print(N, N2, type(J).__name__, type("Plain", (B,), {}).__class__.__name__)
# -> new Plain [] {}
# -> init Plain {}
# -> 0 2 Joined Meta
try:
    class P(metaclass=lambda *a: None, x=1): pass
except TypeError as error:
    print(error)  # -> <lambda>() got an unexpected keyword argument 'x'
try:
    class Q(metaclass=5): pass
except TypeError as error:
    print(error)  # -> 'int' object is not callable
