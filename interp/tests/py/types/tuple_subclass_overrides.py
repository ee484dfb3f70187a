# Subclasses of tuple: __new__ with other arguments, results of operators, hashing, comparison, formatting.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Pair(tuple):
    def __new__(cls, a, b=0):
        return super().__new__(cls, (a, b))

    def __iter__(self):
        return iter("ITER")

    def __getitem__(self, i):
        return "got", i

    def __len__(self):
        return 77

    @property
    def first(self):
        return tuple.__getitem__(self, 0)


class T(tuple):
    pass


p = Pair(1, 2)
p.extra = "x"
print(p, p.first, p[0], p[::-1], len(p), list(p), p.extra, p == (1, 2), hash(p) == hash((1, 2)), {(1, 2): "k"}[p], p + (3,), (0,) + p, p * 2, type(p + ()).__name__, p.index(2), p.count(1), p < (1, 3), sorted([Pair(2), Pair(1)]), tuple(p), type(tuple(p)).__name__, 2 in p, bool(Pair(0)), "%s %s" % T((1, 2)), "%s" % (p,), f"{p}", [*p], isinstance(p, tuple), Pair(5)[1])
# -> (1, 2) 1 ('got', 0) ('got', slice(None, None, -1)) 77 ['I', 'T', 'E', 'R'] x True True k (1, 2, 3) (0, 1, 2) (1, 2, 1, 2) tuple 1 1 True [(1, 0), (2, 0)] ('I', 'T', 'E', 'R') tuple True True 1 2 (1, 2) (1, 2) ['I', 'T', 'E', 'R'] True ('got', 1)
a, *b = p
print(a, b, (lambda *x: x)(*p), max(p), dict([T((1, 2))]), T() is T(), T([1]) == (1,), type(T((1, 2))[:1]).__name__, T(x for x in "ab"), isinstance(1, T((int, str))), "abc".startswith(T(("b", "a"))), T((1,)).__add__(T((2,))))
# -> I ['T', 'E', 'R'] ('I', 'T', 'E', 'R') T {1: 2} False True tuple ('a', 'b') True True (1, 2)
show(lambda: Pair(), lambda: Pair(1, 2, 3), lambda: T(1, 2), lambda: T(5), lambda: p.nothing, lambda: tuple.__new__(Pair, [9]).first, lambda: tuple.__new__(list, []), lambda: T.__new__(tuple), lambda: setattr((), "x", 1), lambda: hash(T(([],))), lambda: "%s %s" % p)
# -> TypeError Pair.__new__() missing 1 required positional argument: 'a'
# -> TypeError Pair.__new__() takes from 2 to 3 positional arguments but 4 were given
# -> TypeError tuple expected at most 1 argument, got 2
# -> TypeError 'int' object is not iterable
# -> AttributeError 'Pair' object has no attribute 'nothing'
# -> 9
# -> TypeError tuple.__new__(list): list is not a subtype of tuple
# -> ()
# -> AttributeError 'tuple' object has no attribute 'x'
# -> TypeError unhashable type: 'list'
# -> 1 2
