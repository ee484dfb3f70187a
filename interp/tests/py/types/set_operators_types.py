# Which class the operators of sets give; mixed with frozen sets, views, subclasses and others' reflected methods.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
# -> set set set set set set set set set set set set
# -> frozenset frozenset frozenset frozenset frozenset frozenset frozenset frozenset set set set set
# -> set set set set set set set set set set set set
print(s | R(), f - R(), s <= R(), s == R(), R() == s, s & Sub(), Sub() & s, f & Sub(), sorted(Sub([1]) | s), type(Sub([1]) | s).__name__, type(Sub([1]) - s).__name__)
# -> ror [1, 2] rsub ge eq eq rand of Sub and of Sub frozenset() [1, 2] set set
x = y = {1}
x |= frozenset([2])
x -= {1}
x ^= {5}
x &= {2, 5, 9}
print(x is y, sorted(x))  # -> True [2, 5]
p = q = frozenset([1])
p |= {2}
print(p is q, sorted(p), q, type(p).__name__)  # -> False [1, 2] frozenset({1}) frozenset
for text in ("x |= [1]", "x &= None", "x -= 'a'", "x ^= {1: 2}", "x += {1}", "x *= 2", "x | None", "None | x", "x & 5", "x - [1]", "x ^ (1,)", "x < None", "x >= [1]", "x < {1: 2}.keys()"):
    names = {"x": {1}}
    try:
        exec(text, names)
        print(text, sorted(names["x"]))
    except TypeError as e:
        print(text, e)
# -> x |= [1] unsupported operand type(s) for |=: 'set' and 'list'
# -> x &= None unsupported operand type(s) for &=: 'set' and 'NoneType'
# -> x -= 'a' unsupported operand type(s) for -=: 'set' and 'str'
# -> x ^= {1: 2} unsupported operand type(s) for ^=: 'set' and 'dict'
# -> x += {1} unsupported operand type(s) for +=: 'set' and 'set'
# -> x *= 2 unsupported operand type(s) for *=: 'set' and 'int'
# -> x | None unsupported operand type(s) for |: 'set' and 'NoneType'
# -> None | x unsupported operand type(s) for |: 'NoneType' and 'set'
# -> x & 5 unsupported operand type(s) for &: 'set' and 'int'
# -> x - [1] unsupported operand type(s) for -: 'set' and 'list'
# -> x ^ (1,) unsupported operand type(s) for ^: 'set' and 'tuple'
# -> x < None '<' not supported between instances of 'set' and 'NoneType'
# -> x >= [1] '>=' not supported between instances of 'set' and 'list'
# -> x < {1: 2}.keys() [1]
print(s < {1, 2, 3}, s > {1}, s <= s, s < s, s != {2, 1}, s == f, s < f, s >= f, {1} < {2}, {1} > {2}, set() < {0}, s.__lt__([1]) is NotImplemented, s.__eq__([1, 2]) is NotImplemented, s.__sub__([1]) is NotImplemented)
# -> True True True False False False False False False False True True True True
