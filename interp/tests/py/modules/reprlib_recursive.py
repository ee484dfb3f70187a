# reprlib: recursive_repr on own classes, limits of every kind of container, own methods for own types, nesting below the limit.
import reprlib
from reprlib import Repr, recursive_repr


class Ring(list):
    @recursive_repr()
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


class Tree:
    def __init__(self, *parts):
        self.parts = parts

    @recursive_repr(fillvalue="(again)")
    def __repr__(self):
        return f"Tree{self.parts!r}"


ring = Ring("ab")
ring.append(ring)
ring.append([ring])
tree = Tree(ring)
tree.parts += (tree,)
print(ring, tree, Ring.__repr__.__name__, repr([ring, ring]) == f"[{ring}, {ring}]")
# -> <'a'|'b'|...|[...]> Tree(<'a'|'b'|...|[...]>, (again)) __repr__ True
short = reprlib.repr
print(short(list(range(10))), short(tuple(range(10))), short((1,)), short([]), short({n: n for n in range(9)}), short(set(range(9))), short(frozenset([1])), short(set()), short("x" * 50), short(10**60), short(b"y" * 50))
# -> [0, 1, 2, 3, 4, 5, ...] (0, 1, 2, 3, 4, 5, ...) (1,) [] {0: 0, 1: 1, 2: 2, 3: 3, ...} {0, 1, 2, 3, 4, 5, ...} frozenset({1}) set() 'xxxxxxxxxxxx...xxxxxxxxxxxxx' 100000000000000000...0000000000000000000 b'yyyyyyyyyyy...yyyyyyyyyyyyy'
print(short([[[[[[[[1]]]]]]]]), short({"k": {"k": {"k": {"k": {"k": {"k": {"k": 1}}}}}}}), short(("a" * 40, [1] * 9)), short(range(10**6)))
# -> [[[[[[[...]]]]]]] {'k': {'k': {'k': {'k': {'k': {'k': {...}}}}}}} ('aaaaaaaaaaaa...aaaaaaaaaaaaa', [1, 1, 1, 1, 1, 1, ...]) range(0, 1000000)
from array import array
from collections import deque
print(short(deque(range(12))), short(deque([1], 5)), short(array("b", range(9))), short(array("d")), short(frozenset(range(8))), short("it's" + "q" * 40))
# -> deque([0, 1, 2, 3, 4, 5, ...]) deque([1]) array('b', [0, 1, 2, 3, 4, ...]) array('d') frozenset({0, 1, 2, 3, 4, 5, ...}) "it'sqqqqqqqq...qqqqqqqqqqqqq"
r = Repr()
r.maxlist, r.maxstring, r.maxlevel, r.maxdict, r.maxlong, r.maxother = 2, 10, 2, 1, 8, 12
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), r.repr([[[1]], [], {1: {2: {}}}]), r.repr({1: 2, 3: 4}), r.repr(123456789012), r.repr(1.5e300j), r.repr("a'b\"" * 5))
# -> [1, 2, ...] 'ab...nop' [[[...]], [], ...] {1: 2, ...} 12...012 1.5e+300j 'a\...'b"'


class Sensor:
    def __repr__(self):
        return "Sensor(with a long description of itself)"


class Broken:
    def __repr__(self):
        raise ValueError("broken")


class Own(Repr):
    def repr_Sensor(self, value, level):
        return f"<sensor at level {level}>"

    def repr_int(self, value, level):
        return hex(value)


print(Own().repr([Sensor(), [Sensor()], 255]), Own().repr1(16, 1), short(Sensor()), short([Sensor()]), short(Broken()).split(" at ")[0])
# -> [<sensor at level 5>, [<sensor at level 4>], 0xff] 0x10 Sensor(with a...ion of itself) [Sensor(with a...ion of itself)] <Broken instance
