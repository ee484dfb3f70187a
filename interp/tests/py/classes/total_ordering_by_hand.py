# All six comparisons from one, with mixed types and sorting.
class Ordered:
    def __init__(self, value):
        self.value = value

    def _compare(self, other):
        other = other.value if isinstance(other, Ordered) else other
        return (self.value > other) - (self.value < other)

    def __lt__(self, other):
        return self._compare(other) < 0

    def __le__(self, other):
        return self._compare(other) <= 0

    def __gt__(self, other):
        return self._compare(other) > 0

    def __ge__(self, other):
        return self._compare(other) >= 0

    def __eq__(self, other):
        return self._compare(other) == 0

    def __ne__(self, other):
        return self._compare(other) != 0

    def __repr__(self):
        return f"<{self.value}>"


a, b = Ordered(1), Ordered(2)
print(
    [a < b, a <= b, a > b, a >= b, a == b, a != b],
    [a < 5, a <= 1, a > 0, a >= 2, a == 1, a != 1],
    [5 > a, 1 >= a, 0 < a, 2 <= a, 1 == a, 1 != a],
)
# -> [True, True, False, False, False, True] [True, True, True, False, True, False] [True, True, True, False, True, False]
print(
    a < b < Ordered(3),
    0 < a < b < 10,
    not a < b,
    sorted([b, a, Ordered(0)]),
    min(b, a),
    max([a, b]),
    sorted([b, 1.5, a], reverse=True),
)  # -> True True False [<0>, <1>, <2>] <1> <2> [<2>, 1.5, <1>]
items = [Ordered(5), Ordered(3), Ordered(4)]
items.sort()
print(
    items,
    items.index(4),
    items.count(Ordered(3)),
    5 in items,
    [Ordered(1)] < [Ordered(2)],
    (a, 1) == (Ordered(1), 1),
)  # -> [<3>, <4>, <5>] 1 1 True True True
try:
    a < "x"
except TypeError as e:
    print(e)  # -> '>' not supported between instances of 'int' and 'str'


class Weird:
    def __lt__(self, other):
        return "truthy text"

    def __eq__(self, other):
        return []


w = Weird()
print(w < 1, w == 1, w != 1, not w == 1, [w] == [w], 1 > w, bool(w < 1 < 2), w in [Weird()])
# -> truthy text [] True True True truthy text True False
