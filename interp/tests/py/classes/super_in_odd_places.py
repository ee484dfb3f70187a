# super() in properties, static and class methods, nested functions, comprehensions, lambdas, generators, with own __class__, and where it fails.
class Base:
    def m(self, tag="base"):
        return f"Base.m({tag})"

    @property
    def p(self):
        return "Base.p"

    @p.setter
    def p(self, value):
        self.kept = value

    @classmethod
    def c(cls):
        return f"Base.c of {cls.__name__}"

    @staticmethod
    def s():
        return "Base.s"

    def __getitem__(self, key):
        return f"item {key}"

    def __len__(self):
        return 3


class Child(Base):
    def m(self, tag="child"):
        def inner():
            return super(Child, self).m("inner")
        return [super().m(tag), (lambda: super(Child, self).m("lambda"))(), inner(), *(super(Child, self).m(x) for x in "g")]

    @property
    def p(self):
        return "Child over " + super().p

    @p.setter
    def p(self, value):
        super(Child, type(self)).p.fset(self, value + 1)

    @classmethod
    def c(cls):
        return [super().c(), super(Child, cls).c()]

    @staticmethod
    def s():
        return super(Child, Child).s()

    def generator(self):
        yield super().m("generator")

    def nested(self, other):
        def by_first_argument(x):
            return super().m("nested")
        return by_first_argument(other)

    def rebinds(self):
        self = Child()
        return super().m("rebound")

    def __getitem__(self, key):
        return super().__getitem__(key) + "!", super().__len__()

    def class_cell(self):
        return __class__.__name__, [__class__ for _ in "a"][0] is Child

    async def co(self):
        return super().m("async")


x = Child()
x.p = 5
print(x.m(), x.p, x.kept, x.c(), Child.c(), x.s(), *x.generator(), x.nested(Child()), x.rebinds(), x[1], x.class_cell())
# -> ['Base.m(child)', 'Base.m(lambda)', 'Base.m(inner)', 'Base.m(g)'] Child over Base.p 6 ['Base.c of Child', 'Base.c of Child'] ['Base.c of Child', 'Base.c of Child'] Base.s Base.m(generator) Base.m(nested) Base.m(rebound) ('item 1!', 3) ('Child', True)
try:
    x.co().send(None)
except StopIteration as stop:
    print(stop.value)  # -> Base.m(async)
s = super(Child, x)
print(s.m("kept"), s.__thisclass__ is Child, s.__self__ is x, s.__self_class__ is Child, type(s).__name__, super(Child).__self__, hasattr(s, "kept"), repr(s).split(",")[0])
# -> Base.m(kept) True True True super None False <super: <class 'Child'>


def free():
    return super().m()


def deleted(self):
    del self
    return super().m()


def no_args():
    return __class__


class Odd(Base):
    def wrong_first(x):
        return super().m()

    def deletes(self):
        del self
        return super().m()

    def no_parameters():
        return super().m()

    def star(*args):
        return super().m("star")

    def shadow(self):
        super = lambda: Base()
        return super().m("shadowed")


print(Odd().shadow())  # -> Base.m(shadowed)
trials = [lambda: free(), lambda: Odd.wrong_first(5), lambda: Odd().deletes(), lambda: Odd.no_parameters(), lambda: Odd().star(), lambda: no_args(), lambda: s[1], lambda: len(s), lambda: s.nothing, lambda: super(Base, 5), lambda: super(5, x), lambda: super(Child).m, lambda: setattr(s, "m", 1), lambda: super(Base, x).m(), lambda: super(Child, Base()), lambda: super(x=1)]
for trial in trials:
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> RuntimeError super(): no arguments
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> RuntimeError super(): arg[0] deleted
# -> RuntimeError super(): no arguments
# -> RuntimeError super(): no arguments
# -> NameError name '__class__' is not defined
# -> TypeError 'super' object is not subscriptable
# -> TypeError object of type 'super' has no len()
# -> AttributeError 'super' object has no attribute 'nothing'
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> TypeError super() argument 1 must be a type, not int
# -> AttributeError 'super' object has no attribute 'm'
# -> AttributeError 'super' object has no attribute 'm'
# -> AttributeError 'super' object has no attribute 'm'
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> TypeError super() takes no keyword arguments
