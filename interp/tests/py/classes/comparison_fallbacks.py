# Comparisons: which side is asked in which order, what != makes of ==, identity as a last resort, results that are no bool.
class Odd:
    def __init__(self, answers):
        self.answers = answers

    def __eq__(self, other):
        return self.answers.get("eq", NotImplemented)

    def __lt__(self, other):
        return self.answers.get("lt", NotImplemented)


a, b = Odd({}), Odd({})
print(a == a, a == b, a != a, a != b, a == 5, 5 != a)  # -> True False False True False True
truthy = Odd({"eq": [1], "lt": 0})
print(truthy == 1, truthy != 1, 1 == truthy, 1 != truthy, truthy < 1, 1 > truthy, not truthy == 1)
# -> [1] False [1] False 0 0 False
print(truthy < 1 < 2, 0 < 1 > truthy)  # -> 0 0
for text in ("a < b", "a > b", "a <= 1", "1 >= a", "a < a"):
    try:
        print(eval(text))
    except TypeError as error:
        print(error)
# -> '<' not supported between instances of 'Odd' and 'Odd'
# -> '>' not supported between instances of 'Odd' and 'Odd'
# -> '<=' not supported between instances of 'Odd' and 'int'
# -> '>=' not supported between instances of 'int' and 'Odd'
# -> '<' not supported between instances of 'Odd' and 'Odd'


class Never:
    def __bool__(self):
        raise ValueError("no truth")


class Compares:
    def __eq__(self, other):
        return Never()

    __ne__ = __lt__ = __eq__


c = Compares()
print(type(c == 1).__name__, type(c != 1).__name__)  # -> Never Never
for use in (lambda: c == 1 == 2, lambda: c in [0], lambda: [0].index(c), lambda: [c, c] == [c, 1], lambda: not c == 1, lambda: max(c, 1), lambda: sorted([c, 1])):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(error)
# -> no truth
# -> no truth
# -> no truth
# -> no truth
# -> no truth
# -> no truth
# -> '<' not supported between instances of 'int' and 'Compares'
print([c] == [c], c in [c], (c, 1) == (c, 1), {1: c} == {1: c}, [c].index(c), [c].count(c))
# -> True True True True 0 1


class OnlyNe:
    def __ne__(self, other):
        return "ne"


print(OnlyNe() == OnlyNe(), OnlyNe() != 1, 1 != OnlyNe())  # -> False ne ne


class Base:
    def __eq__(self, other):
        return "base"


class Derived(Base):
    def __eq__(self, other):
        return "derived"


print(Base() == Derived(), Base() == Base(), Derived() == Base(), Base() != Derived())  # -> derived base derived False
print(None == Odd({"eq": "none"}), Odd({"eq": "none"}) == None, Ellipsis != ..., NotImplemented == NotImplemented)
# -> none none False True
