# Sequences word it another way for an index; attributes that only the class has are not the instance's.
class Empty:
    pass


class Slots:
    a = 1
    __slots__ = ("b",)

    def __init__(self):
        self.b = 2

    def change(self):
        self.a = 3


def delete(value, key):
    try:
        del value[key]
    except TypeError as error:
        print(error)


for value in ["ab", (1, 2), range(3), b"x", frozenset(), 5, None, Empty(), len, {1}, 1.5, {}.keys()]:
    delete(value, 0)
    delete(value, "x")
# -> 'str' object doesn't support item deletion
# -> 'str' object does not support item deletion
# -> 'tuple' object doesn't support item deletion
# -> 'tuple' object does not support item deletion
# -> 'range' object doesn't support item deletion
# -> 'range' object does not support item deletion
# -> 'bytes' object doesn't support item deletion
# -> 'bytes' object does not support item deletion
# -> 'frozenset' object doesn't support item deletion
# -> 'frozenset' object does not support item deletion
# -> 'int' object does not support item deletion
# -> 'int' object does not support item deletion
# -> 'NoneType' object does not support item deletion
# -> 'NoneType' object does not support item deletion
# -> 'Empty' object doesn't support item deletion
# -> 'Empty' object does not support item deletion
# -> 'builtin_function_or_method' object does not support item deletion
# -> 'builtin_function_or_method' object does not support item deletion
# -> 'set' object doesn't support item deletion
# -> 'set' object does not support item deletion
# -> 'float' object does not support item deletion
# -> 'float' object does not support item deletion
# -> 'dict_keys' object doesn't support item deletion
# -> 'dict_keys' object does not support item deletion
slots = Slots()
for change in [slots.change, lambda: setattr(slots, "a", 1), lambda: setattr(slots, "c", 1)]:
    try:
        change()
    except AttributeError as error:
        print(error)
# -> 'Slots' object attribute 'a' is read-only
# -> 'Slots' object attribute 'a' is read-only
# -> 'Slots' object has no attribute 'c'
for value in ["", slots, 5]:
    try:
        del value.__class__
    except TypeError as error:
        print(error)
# -> can't delete __class__ attribute
# -> can't delete __class__ attribute
# -> can't delete __class__ attribute
try:
    vars(object())
except TypeError as error:
    print(error)  # -> vars() argument must have __dict__ attribute
