# Classes that have one method of a protocol and lack another.
class Puts:
    def __setitem__(self, key, value):
        print("put", key, value)


class Drops:
    def __delitem__(self, key):
        print("drop", key)


class Nexts:
    def __next__(self):
        return 1


class Text(str):
    def __bytes__(self):
        return b"from " + self.encode()


def attempt(act):
    try:
        print(act())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


def drop(thing):
    del thing[0]


def put(thing):
    thing[0] = 1


attempt(lambda: drop(Puts()))  # -> AttributeError __delitem__
attempt(lambda: put(Puts()))
# -> put 0 1
# -> None
attempt(lambda: put(Drops()))  # -> AttributeError __setitem__
attempt(lambda: drop(Drops()))
# -> drop 0
# -> None
attempt(lambda: print(*Nexts()))  # -> TypeError print() argument after * must be an iterable, not Nexts
attempt(lambda: [*Nexts()])  # -> TypeError Value after * must be an iterable, not Nexts
attempt(lambda: iter(Nexts()))  # -> TypeError 'Nexts' object is not iterable
attempt(lambda: bytes(Text("x")))  # -> b'from x'
attempt(lambda: bytes(Text("x"), "ascii"))  # -> b'x'
attempt(lambda: bytearray(Text("x")))  # -> TypeError string argument without an encoding
