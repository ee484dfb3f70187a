# Class patterns: builtin types with the value itself, subclasses, keywords alone, bool before int, classes that are attributes.
import collections


class Money(int):
    pass


class Node:
    __match_args__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


def kind(subject):
    match subject:
        case bool(b):
            return f"bool {b}"
        case Money(m):
            return f"money {m!r}"
        case int(i) | float(i) if i > 100:
            return f"large {i}"
        case int(real=0):
            return "zero"
        case float() | complex():
            return "not whole"
        case str("a" | "b" as letter):
            return f"letter {letter}"
        case bytes([97, *_]):
            return "never: bytes are no sequence"
        case tuple((x, y)) | list((x, y)):
            return f"pair {x} {y}"
        case dict({"k": k}):
            return f"k {k}"
        case collections.deque(maxlen=3):
            return "deque of 3"
        case Node(1, Node(2, None) as tail):
            return f"1 -> {tail.value}"
        case Node(next=Node(value=v)):
            return f"second {v}"
        case type(__name__=name):
            return f"class {name}"
        case object(__len__=size):
            return f"sized {size()}"
    return "other"


for subject in (True, Money(3), 101, 1e9, 0, 2.5, 3j, "a", "c", b"abc", (1, 2), [1, 2], (1, 2, 3), {"k": 1},
                collections.deque([], 3), Node(1, Node(2)), Node(5, Node(6)), Node, None, int):
    print(kind(subject))
# -> bool True
# -> money 3
# -> large 101
# -> large 1000000000.0
# -> zero
# -> not whole
# -> not whole
# -> letter a
# -> sized 1
# -> sized 3
# -> pair 1 2
# -> pair 1 2
# -> sized 3
# -> k 1
# -> deque of 3
# -> 1 -> 2
# -> second 6
# -> class Node
# -> other
# -> class int
