# Which class the operators of sets give; mixed with frozen sets, views, subclasses and others' reflected methods.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class R:
    def __ror__(self, other):
        return f"ror {sorted(other)}"

    def __rsub__(self, other):
        return "rsub"

    def __ge__(self, other):
        return "ge"

    def __eq__(self, other):
        return "eq"


class Sub(set):
    def __and__(self, other):
        return "and of Sub"

    def __rand__(self, other):
        return "rand of Sub"


s, f, k = {1, 2}, frozenset([2, 3]), {2: 0, 4: 0}.keys()
for a in (s, f, k):
    print(*[type(op(a, b)).__name__ for b in (s, f, k) for op in (set.__class__ and (lambda x, y: x | y), lambda x, y: x & y, lambda x, y: x - y, lambda x, y: x ^ y)])
print(s | R(), f - R(), s <= R(), s == R(), R() == s, s & Sub(), Sub() & s, f & Sub(), sorted(Sub([1]) | s), type(Sub([1]) | s).__name__, type(Sub([1]) - s).__name__)
x = y = {1}
x |= frozenset([2])
x -= {1}
x ^= {5}
x &= {2, 5, 9}
print(x is y, sorted(x))
p = q = frozenset([1])
p |= {2}
print(p is q, sorted(p), q, type(p).__name__)
for text in ("x |= [1]", "x &= None", "x -= 'a'", "x ^= {1: 2}", "x += {1}", "x *= 2", "x | None", "None | x", "x & 5", "x - [1]", "x ^ (1,)", "x < None", "x >= [1]", "x < {1: 2}.keys()"):
    names = {"x": {1}}
    try:
        exec(text, names)
        print(text, sorted(names["x"]))
    except TypeError as e:
        print(text, e)
print(s < {1, 2, 3}, s > {1}, s <= s, s < s, s != {2, 1}, s == f, s < f, s >= f, {1} < {2}, {1} > {2}, set() < {0}, s.__lt__([1]) is NotImplemented, s.__eq__([1, 2]) is NotImplemented, s.__sub__([1]) is NotImplemented)
