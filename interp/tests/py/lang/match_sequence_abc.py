# A sequence pattern takes what derives from collections.abc.Sequence or was registered there, and nothing else.
from collections import UserList, deque
from collections.abc import MutableSequence, Sequence


class Derived(Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


class Registered:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        if index < 2:
            return "ab"[index]
        raise IndexError(index)


class Registered2(Registered):
    pass


class Plain(Registered.__base__):
    __len__ = Registered.__len__
    __getitem__ = Registered.__getitem__


def ends(subject):
    match subject:
        case [first, *_, last]:
            return first, last
        case [only]:
            return only
        case []:
            return "empty"
    return None


print(ends(Derived(1, 2, 3)), ends(Derived(7)), ends(Derived()), ends(Registered()))  # -> (1, 3) 7 empty None
MutableSequence.register(Registered)
print(ends(Registered()), ends(Registered2()), ends(Plain()))  # -> ('a', 'b') ('a', 'b') None
print(ends(UserList("xyz")), ends(deque([4])), ends(range(3, 9)), ends(memoryview(b"az")))
# -> ('x', 'z') 4 (3, 8) (97, 122)
print(ends("text"), ends(b"text"), ends(bytearray(b"text")), ends({1: 2}), ends({1, 2}), ends(iter([1, 2])))
# -> None None None None None None


class Text(str, Sequence):
    pass


print(ends(Text("abc")), isinstance(Text(), Sequence))  # -> ('a', 'c') True
