"""Special methods of builtin types put into classes with another base count, also those of `object`."""

import enum


class ByIdentity(list):
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __repr__ = object.__repr__
    __len__ = tuple.__len__


one, other = ByIdentity([1]), ByIdentity([1])
print(one == other, one != other, one == one, len({one, other}), repr(one)[:20])
# -> False False True 2 <__main__.ByIdentity


class Attributes(dict):
    __setattr__ = dict.__setitem__
    __getattr__ = dict.__getitem__
    __delattr__ = dict.__delitem__
    __neg__ = dict.copy


some = Attributes()
some.x = 5
print(some, some.x, -some)  # -> {'x': 5} 5 {'x': 5}
del some.x
print(some)  # -> {}


class Wrong(int):
    __add__ = str.__add__
    __eq__ = str.__eq__


class Text(str):
    __str__ = str.upper


class Color(str, enum.Enum):
    RED = "r"
    __str__ = str.__str__


class Number(int):
    __str__ = int.__repr__
    __repr__ = object.__repr__


class Plain(set):
    pass


class Loop:
    pass


Loop.__repr__ = Loop.__str__
print(str(Text("abc")), f"{Text('abc')}", str(Color.RED), f"{Color.RED}", str(Number(5)), repr(Number(5))[:15])
# -> ABC ABC r r 5 <__main__.Numbe
for action in (
    lambda: len(one),
    lambda: Wrong() + Wrong(),
    lambda: Wrong() == Wrong(),
    lambda: hash(Plain()),
    lambda: str(Loop()),
):
    try:
        print(action())
    except (TypeError, RecursionError) as error:
        print(error if type(error) is TypeError else "too deep")
# -> descriptor '__len__' requires a 'tuple' object but received a 'ByIdentity'
# -> descriptor '__add__' requires a 'str' object but received a 'Wrong'
# -> descriptor '__eq__' requires a 'str' object but received a 'Wrong'
# -> unhashable type: 'Plain'
# -> too deep
