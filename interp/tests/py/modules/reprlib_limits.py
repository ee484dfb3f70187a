# reprlib: long things are shortened, what holds itself is shown once.
import reprlib

print(reprlib.repr(list(range(100))), reprlib.repr(set(range(10))), reprlib.repr("x" * 100))
# -> [0, 1, 2, 3, 4, 5, ...] {0, 1, 2, 3, 4, 5, ...} 'xxxxxxxxxxxx...xxxxxxxxxxxxx'
print(reprlib.repr(tuple("abcdefgh")), reprlib.repr((1,)), reprlib.repr(10**60), reprlib.repr({}))
# -> ('a', 'b', 'c', 'd', 'e', 'f', ...) (1,) 100000000000000000...0000000000000000000 {}
print(reprlib.repr({n: n for n in range(9)}), reprlib.repr(frozenset("a")), reprlib.repr(set()))
# -> {0: 0, 1: 1, 2: 2, 3: 3, ...} frozenset({'a'}) set()
print(reprlib.repr([[[[[[[[1]]]]]]]]))  # -> [[[[[[[...]]]]]]]
short = reprlib.Repr()
short.maxlist, short.maxlevel, short.maxstring = 2, 2, 10
print(short.repr([1, 2, 3, [4, [5, [6]]]]), short.repr(["abcdefghijklmnop"]), short.repr([[[1]]]))
# -> [1, 2, ...] ['ab...nop'] [[[...]]]


class Node:
    def __init__(self):
        self.links = [self]

    @reprlib.recursive_repr("(again)")
    def __repr__(self):
        return f"Node({self.links})"


print(Node(), Node.__repr__.__name__)  # -> Node([(again)]) __repr__


class Long:
    def __repr__(self):
        return "<" + "long " * 20 + ">"


print(reprlib.repr(Long()))  # -> <long long lo...ng long long >
