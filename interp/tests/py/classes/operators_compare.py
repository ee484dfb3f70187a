# Comparison methods, their reflections and defaults.
class Num:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if not isinstance(other, Num):
            return NotImplemented
        return self.n == other.n

    def __lt__(self, other):
        if not isinstance(other, Num):
            return NotImplemented
        return self.n < other.n

    def __le__(self, other):
        return "le result"


a, b = Num(1), Num(2)
print(a == Num(1), a != Num(1), a == b, a != b, a < b, a > b, a <= b, a >= b)
# -> True False False True True False le result le result
print(a == 1, a != 1, 1 == a, a == None, a is a)  # -> False True False False True
for f in (lambda: a < 1, lambda: a > 1, lambda: 1 < a, lambda: sorted([a, 1])):
    try:
        f()
    except TypeError as e:
        print(e)
# -> '<' not supported between instances of 'Num' and 'int'
# -> '>' not supported between instances of 'Num' and 'int'
# -> '<' not supported between instances of 'int' and 'Num'
# -> '<' not supported between instances of 'int' and 'Num'
print([x.n for x in sorted([Num(3), Num(1), Num(2)])], max(a, b).n, min([b, a]).n, Num(5) in [Num(4), Num(5)])
# -> [1, 2, 3] 2 1 True


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, p != p)  # -> True False True False
try:
    p < q
except TypeError as e:
    print(e)  # -> '<' not supported between instances of 'Plain' and 'Plain'


class Ne:
    def __ne__(self, other):
        return "ne called"


class Reflect:
    def __gt__(self, other):
        return f"gt {other}"

    def __ge__(self, other):
        return f"ge {other}"


print(
    Ne() != 1,
    Ne() == 1,
    5 < Reflect(),
    5 <= Reflect(),
    Reflect() > 3,
    bool([Num(1)] == [Num(1)]),
    (Num(1), 2) == (Num(1), 2),
)  # -> ne called False gt 5 ge 5 gt 3 True True
