# Keys that are equal, identical, unequal to themselves; comparisons that raise; order does not count.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Odd:
    def __init__(self, name, h, eq):
        self.name, self.h, self.eq = name, h, eq

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        if isinstance(self.eq, Exception):
            raise self.eq
        return self.eq

    def __repr__(self):
        return self.name


never, always, broken = Odd("never", 1, False), Odd("always", 1, True), Odd("broken", 1, ValueError("eq"))
d = {never: 1}
print(d[never], never in d, always in d, d == {never: 1}, {never: 1} == {never: 1.0}, {always: 1} == {always: 2})
# -> 1 True False True True False
d[Odd("twin", 1, False)] = 2
print(len(d), d)  # -> 2 {never: 1, twin: 2}
show(lambda: {broken: 1}[broken], lambda: {broken: 1, Odd("b2", 1, ValueError("b2")): 2}, lambda: broken in {1: 2}, lambda: {1: 2}.get(broken), lambda: {1: broken} == {1: broken}, lambda: {1: broken} == {1: 5}, lambda: {broken} | {1}, lambda: [broken].index(5), lambda: [broken].count(broken), lambda: (broken,) == (5,), lambda: {1: 2}.pop(broken, 0))
# -> 1
# -> ValueError eq
# -> ValueError eq
# -> ValueError eq
# -> True
# -> ValueError eq
# -> ValueError eq
# -> ValueError eq
# -> 1
# -> ValueError eq
# -> ValueError eq
print({1: 1, 2: 2} == {2: 2, 1: 1}, {1: None} == {2: None}, {1: 1} != {1: 1.0}, {} == [], {1: {2: {}}} == {1: {2: {}}}, {float("inf"): 1}[float("inf")], {0.0: "z"}[-0.0], {0: "i", 0.0: "f", False: "b", 0j: "c"})
# -> True False False False True 1 z {0: 'c'}


class BadHash:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


show(lambda: {BadHash("x"): 1}, lambda: {BadHash(None): 1}, lambda: hash(BadHash(1.5)), lambda: hash(BadHash(2**61)), lambda: hash(BadHash(-1)), lambda: hash(BadHash(True)), lambda: {BadHash(2**200)} and "huge")
# -> TypeError __hash__ method should return an integer
# -> TypeError __hash__ method should return an integer
# -> TypeError __hash__ method should return an integer
# -> 2305843009213693952
# -> -2
# -> 1
# -> huge
