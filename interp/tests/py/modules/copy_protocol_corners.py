# copy: __reduce_ex__ with states and items, __deepcopy__ with memo, slots and __dict__ together, tuples that need copying, classes and functions.
import copy


class Slotted:
    __slots__ = ("a", "b", "__dict__")

    def __init__(self):
        self.a, self.extra = [1], {"k": [2]}


class Reduced:
    def __init__(self, *args):
        self.args, self.log = args, []

    def __reduce_ex__(self, protocol):
        return Reduced, (1, 2), {"state": [protocol > 1]}, None, None

    def __setstate__(self, state):
        self.log.append(state)


class Listy(list):
    def __reduce_ex__(self, protocol):
        return Listy, (), None, iter([[1], "two"])


class Dicty(dict):
    def __reduce__(self):
        return Dicty, (), None, None, iter([("k", [1])])


class Memo:
    def __init__(self, other=None):
        self.other = other

    def __deepcopy__(self, memo):
        made = memo[id(self)] = type(self)("copied")
        made.other = copy.deepcopy(self.other, memo)
        return made


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class KeywordArgs:
    def __new__(cls, *, key):
        made = super().__new__(cls)
        made.key = key
        return made

    def __getnewargs_ex__(self):
        return (), {"key": self.key}


s = Slotted()
c, d = copy.copy(s), copy.deepcopy(s)
print(c.a is s.a, c.extra is s.extra, d.a == s.a, d.a is s.a, d.extra, hasattr(d, "b"))
# -> True True True False {'k': [2]} False
r = copy.copy(Reduced(9))
print(r.args, r.log, copy.deepcopy(Reduced()).log, copy.copy(Listy()), copy.deepcopy(Dicty()), type(copy.deepcopy(Listy())).__name__)
# -> (1, 2) [{'state': [True]}] [{'state': [True]}] [[1], 'two'] {'k': [1]} Listy
m = Memo()
m.other = [m]
n = copy.deepcopy(m)
print(n.other[0] is n, n is m, copy.deepcopy(NewArgs(1, [2])), copy.copy(NewArgs(1, 2)), copy.deepcopy(KeywordArgs(key=[1])).key)
# -> True False (1, [2]) (1, 2) [1]
inner = [1]
pair = (inner, (inner, 5))
twice = copy.deepcopy(pair)
same = (1, "a", (2.5, None))
print(twice[0] is twice[1][0], twice[0] is inner, copy.deepcopy(same) is same, copy.deepcopy(print) is print, copy.deepcopy(Memo) is Memo, copy.copy(range(3)), copy.deepcopy(frozenset([1, 2])))
# -> True False True True True range(0, 3) frozenset({1, 2})
keyed = {(1, 2): inner, "again": inner}
made = copy.deepcopy(keyed)
print(made, made[1, 2] is made["again"], copy.deepcopy(1 + 2j), copy.deepcopy(bytearray(b"x")), copy.copy(KeyError("k", 1)).args)
# -> {(1, 2): [1], 'again': [1]} True (1+2j) bytearray(b'x') ('k', 1)


class Refuses:
    def __reduce_ex__(self, protocol):
        raise TypeError("refused")


for trial in (lambda: copy.copy(Refuses()), lambda: copy.deepcopy([Refuses()]), lambda: copy.deepcopy(x for x in "a")):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError refused
# -> TypeError refused
# -> TypeError cannot pickle 'generator' object
