# Properties come before instance attributes, methods and class attributes after.
class Base:
    plain = "base plain"
    other = "base other"

    def method(self):
        return "base method"

    @property
    def prop(self):
        return "base prop"


class Child(Base):
    plain = "child plain"


c = Child()
print(c.plain, c.other, c.method(), c.prop)  # -> child plain base other base method base prop
c.__dict__.update(plain="own plain", method=lambda: "own method", prop="own prop")
print(c.plain, c.method(), c.prop, c.__dict__["prop"])  # -> own plain own method base prop own prop
del c.plain
print(c.plain)  # -> child plain
del Child.plain
print(c.plain)  # -> base plain
Base.prop = "no property any more"
print(c.prop, Base().prop)  # -> own prop no property any more
Child.method = None
print(c.method())  # -> own method
del c.method
print(c.method, Base().method())  # -> None base method


class Fallback(Base):
    def __getattr__(self, name):
        return f"fallback {name}"


f = Fallback()
print(f.plain, f.other, f.unknown, f.method())  # -> base plain base other fallback unknown base method
f.unknown = "set"
print(f.unknown, f.missing)  # -> set fallback missing
Base.missing = "now on the base"
print(f.missing, c.missing)  # -> now on the base now on the base


class Raising:
    @property
    def broken(self):
        return self.nothing

    def __getattr__(self, name):
        return f"getattr({name})"


print(Raising().broken)  # -> getattr(nothing)
Raising.__getattr__ = lambda self, name: [][0] if name == "boom" else "patched"
print(Raising().anything)  # -> patched
try:
    Raising().boom
except IndexError as e:
    print(e)  # -> list index out of range
