"""The reprs of sets, bytearrays and arrays name the class; operators give the builtin type."""

import array


class Items(set):
    pass


class Fixed(frozenset):
    pass


class Bytes(bytearray):
    pass


class Numbers(array.array):
    pass


print(Items([1]), Items(), [Fixed("a")], Fixed(), Bytes(b"a"), Bytes(), Numbers("i", [1]), Numbers("d"))
# -> Items({1}) Items() [Fixed({'a'})] Fixed() Bytes(b'a') Bytes(b'') Numbers('i', [1]) Numbers('d')
print(Items([1]) | {2}, {1} - Items([1]), Items([1, 2]) & {1}, Fixed([1]) ^ {2}, {1} | Fixed([2]), Items([1]) | Fixed([2]))
# -> {1, 2} set() {1} frozenset({1, 2}) {1, 2} {1, 2}
print(Bytes(b"a") + b"b", b"a" + Bytes(b"b"), Bytes(b"a") * 2, Bytes(b"%d") % 3, Numbers("i", [1]) + array.array("i", [2]))
# -> bytearray(b'ab') b'ab' bytearray(b'aa') bytearray(b'3') array('i', [1, 2])


class Held(set):
    __hash__ = object.__hash__


held = Held()
held.add(held)
print(held)  # -> Held({Held(...)})
for action in (lambda: Items() + 1, lambda: Items() | [1], lambda: Bytes() + "a", lambda: Numbers("i") + [1]):
    try:
        print(action())
    except TypeError as error:
        print(error)
# -> unsupported operand type(s) for +: 'Items' and 'int'
# -> unsupported operand type(s) for |: 'Items' and 'list'
# -> can't concat str to Bytes
# -> can only append array (not "list") to array
some = Items([1])
some |= {2}
print(some, type(some).__name__, set.__repr__(some), repr(some.copy()))  # -> Items({1, 2}) Items Items({1, 2}) {1, 2}
