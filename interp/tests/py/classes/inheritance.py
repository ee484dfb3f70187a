# Overriding, super() and the chain of __init__.
class Base:
    def __init__(self, name):
        print("Base init", name)
        self.name = name

    def describe(self):
        return f"{self.kind()} {self.name}"

    def kind(self):
        return "base"


class Child(Base):
    def __init__(self, name, extra):
        super().__init__(name)
        print("Child init", extra)
        self.extra = extra

    def kind(self):
        return "child of " + super().kind()


class Grandchild(Child):
    def describe(self):
        return "[" + super().describe() + "]"


c = Child("c", 1)
# -> Base init c
# -> Child init 1
g = Grandchild("g", extra=2)
# -> Base init g
# -> Child init 2
print(Base("b").describe(), c.describe(), g.describe())
# -> Base init b
# -> base b child of base c [child of base g]
print(
    isinstance(g, Base),
    issubclass(Grandchild, Base),
    Grandchild.__bases__ == (Child,),
    Base.__bases__ == (object,),
)  # -> True True True True
print([k.__name__ for k in Grandchild.__mro__], Grandchild.__base__ is Child)
# -> ['Grandchild', 'Child', 'Base', 'object'] True


class NoInit(Child):
    pass


try:
    NoInit("only")
except TypeError as e:
    print(e)  # -> Child.__init__() missing 1 required positional argument: 'extra'
print(Base.kind(g), Child.kind(g), super(Child, g).kind())  # -> base child of base base
