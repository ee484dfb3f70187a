# Classes as namespaces: nested definitions, loops and conditions in the body, dir of instances and classes, vars, deletion, order kept.
class Config:
    debug = True
    values = []
    for name in ("a", "b"):
        values.append(name)
        locals()[f"opt_{name}"] = len(values)
    if debug:
        level = "high"
    else:
        level = "low"
    with_default = level if debug else None
    del name

    class Inner:
        x = 1

        class Deep:
            y = 2

    try:
        missing
    except NameError as error:
        caught = str(error)
    def method(self, level=level): return level
    alias = method
    square = staticmethod(lambda n: n * n)
    nine = square(3) if callable(square) else None
    total = sum(n for n in (1, 2))
    assert total == 3


print([k for k in vars(Config) if not k.startswith("__")])
# -> ['debug', 'values', 'opt_a', 'opt_b', 'level', 'with_default', 'Inner', 'caught', 'method', 'alias', 'square', 'nine', 'total']
print(Config.opt_a, Config.opt_b, Config.level, Config.Inner.Deep.y, Config.Inner.Deep.__qualname__, Config.caught, Config().alias(), Config.nine, hasattr(Config, "error"))
# -> 1 2 high 2 Config.Inner.Deep name 'missing' is not defined high 9 False
print([n for n in dir(Config) if not n.startswith("__")] == sorted(n for n in vars(Config) if not n.startswith("__")))
# -> True


class Base:
    b1 = b2 = 1

    def m(self): pass


class Child(Base):
    b2 = 2
    c = 3


o = Child()
o.own = 1
print([n for n in dir(o) if n[0] != "_"], [n for n in dir(Child) if n[0] != "_"], vars(o), "m" in vars(Child), "m" in dir(Child))
# -> ['b1', 'b2', 'c', 'm', 'own'] ['b1', 'b2', 'c', 'm'] {'own': 1} False True
del Child.b2
print(o.b2, hasattr(Child, "b2"))  # -> 1 True
for text in ("del Child.b2", "del Child.m", "Child.__dict__['x'] = 1", "del Base.b1; o.b1", "Base.nothing", "vars(Child).clear()"):
    try:
        exec(text)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# -> AttributeError type object 'Child' has no attribute 'b2'
# -> AttributeError type object 'Child' has no attribute 'm'
# -> TypeError 'mappingproxy' object does not support item assignment
# -> AttributeError 'Child' object has no attribute 'b1'
# -> AttributeError type object 'Base' has no attribute 'nothing'
# -> AttributeError 'mappingproxy' object has no attribute 'clear'
setattr(Child, "not a name", 5)
print(getattr(o, "not a name"), "not a name" in dir(o), Child.__module__, Child.__doc__, Child.__dict__.get("__doc__", 1))
# -> 5 True __main__ None None
Child.late = lambda self, *a: (self is o, a)
print(o.late(1), Child.late(o, 2))  # -> (True, (1,)) (True, (2,))


def counter():
    class Counted:
        count = 0

        def __init__(self):
            type(self).count += 1

    return Counted


A, B = counter(), counter()
A(); A(); B()
print(A.count, B.count, A is B, A.__qualname__, A().count, A.count)  # -> 2 1 False counter.<locals>.Counted 3 3
