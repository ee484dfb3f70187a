"""`__init__` called again: a bytearray is filled anew, objects whose class has none take what `__new__` took."""

some = bytearray(b"abc")
bytearray.__init__(some, "h\xe9\u20ac", encoding="latin1", errors="replace")
print(some)  # -> bytearray(b'h\xe9?')
some.__init__([1, 2, 3])
print(some)  # -> bytearray(b'\x01\x02\x03')
some.__init__(some)
print(some)  # -> bytearray(b'')
some.__init__(2)
print(some)  # -> bytearray(b'\x00\x00')
try:
    some.__init__("text")
except TypeError as error:
    print(error)  # -> string argument without an encoding
some.__init__()
print(some)  # -> bytearray(b'')


class Named(bytearray):
    def __init__(self, name, *args):
        super().__init__(*args)
        self.name = name


named = Named("n", b"xyz")
print(named, named.name)  # -> Named(b'xyz') n


# What has only the `__init__` of `object` takes arguments if its `__new__` does.
print(frozenset.__init__(frozenset([1]), [2]), int.__init__(5, "6"), (1,).__init__(1, 2))  # -> None None None


class Plain:
    pass


class Number(int):
    def __init__(self, *args):
        super().__init__(*args)


for action in (lambda: Plain().__init__(1), lambda: object().__init__(1), lambda: Number(3), Number):
    try:
        print(action())
    except TypeError as error:
        print(error)
# -> Plain.__init__() takes exactly one argument (the instance to initialize)
# -> object.__init__() takes exactly one argument (the instance to initialize)
# -> object.__init__() takes exactly one argument (the instance to initialize)
# -> 0
