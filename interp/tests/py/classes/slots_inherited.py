# Slots of bases keep their places; a class without __slots__ adds a __dict__.
class Base:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


class More(Base):
    __slots__ = ("c",)

    def __init__(self, a, b, c):
        super().__init__(a, b)
        self.c = c


class Open(More):
    pass


for n in range(3):
    for made in (Base(n, 2), More(n, 2, 3), Open(n, 2, 3)):
        made.a += 10
        names = [name for name in ("a", "b", "c") if hasattr(made, name)]
        print(type(made).__name__, [getattr(made, name) for name in names], hasattr(made, "__dict__"))
# -> Base [10, 2] False
# -> More [10, 2, 3] False
# -> Open [10, 2, 3] True
# -> Base [11, 2] False
# -> More [11, 2, 3] False
# -> Open [11, 2, 3] True
# -> Base [12, 2] False
# -> More [12, 2, 3] False
# -> Open [12, 2, 3] True
made = Open(1, 2, 3)
made.other = 4
print(made.__dict__, made.a, made.other)  # -> {'other': 4} 1 4
del made.b
try:
    made.b
except AttributeError as error:
    print(error)  # -> 'Open' object has no attribute 'b'
try:
    del made.b
except AttributeError as error:
    print(error)  # -> b
try:
    Base.a.__get__(3)
except TypeError as error:
    print(error)  # -> descriptor 'a' for 'Base' objects doesn't apply to a 'int' object
try:
    del More(1, 2, 3).missing
except AttributeError as error:
    print(error)  # -> 'More' object has no attribute 'missing'
try:
    made.__class__ = Base
except TypeError as error:
    print(error)  # -> __class__ assignment: 'Base' object layout differs from 'Open'


class Text(str):
    __slots__ = ("mark",)


class Failure(Exception):
    __slots__ = ("code",)


text = Text("abc")
text.mark = 1
print(text, text.mark, len(text), hasattr(text, "__dict__"))  # -> abc 1 3 False
failure = Failure("x")
failure.code, failure.more = 7, 8
print(failure.args, failure.code, failure.__dict__)  # -> ('x',) 7 {'more': 8}
