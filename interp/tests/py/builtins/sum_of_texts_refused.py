# `sum` refuses texts as a start, those of classes that derive from them too; `complex` looks at the second argument's kind first.
class Text(str):
    pass


class Data(bytes):
    pass


class Room(bytearray):
    pass


def show(act):
    try:
        print(act())
    except TypeError as e:
        print(e)


for start in ("", b"", bytearray(), Text(), Data(), Room("x", "ascii")):
    show(lambda: sum("", start))
    show(lambda: sum(5, start))
# -> sum() can't sum strings [use ''.join(seq) instead]
# -> 'int' object is not iterable
# -> sum() can't sum bytes [use b''.join(seq) instead]
# -> 'int' object is not iterable
# -> sum() can't sum bytearray [use b''.join(seq) instead]
# -> 'int' object is not iterable
# -> sum() can't sum strings [use ''.join(seq) instead]
# -> 'int' object is not iterable
# -> sum() can't sum bytes [use b''.join(seq) instead]
# -> 'int' object is not iterable
# -> sum() can't sum bytearray [use b''.join(seq) instead]
# -> 'int' object is not iterable
show(lambda: complex(None, ""))  # -> complex() second arg can't be a string
show(lambda: complex("1", ""))  # -> complex() can't take second arg if first is a string
show(lambda: complex(2, Text("1")))  # -> complex() second arg can't be a string
show(lambda: complex(None, 1))  # -> complex() first argument must be a string or a number, not 'NoneType'
