# Tuples: repetition, concatenation, nesting, comparison by parts, hashing, count and index; immutability.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

t = (1, 2, 1, (3,))
print(t * 2, 0 * t, t + (), () + t, t[1:] + t[:1], t.count(1), t.index(1, 1), t.index((3,)), (3,) in t, t[::-1], t[5:], t[-2:], tuple(t) is t, t[:] is t, (1,) * 3, ((),) * 2, ("a",) + ("b",))
# -> (1, 2, 1, (3,), 1, 2, 1, (3,)) () (1, 2, 1, (3,)) (1, 2, 1, (3,)) (2, 1, (3,), 1) 2 2 3 True ((3,), 1, 2, 1) () (1, (3,)) True True (1, 1, 1) ((), ()) ('a', 'b')
print((1, 2) < (1, 2, 0), (1, "a") < (2, 0), () < (0,), (1, (2, 3)) < (1, (2, 4)), (1, 2) == (1.0, True + 1), (1,) != [1], hash((1, 2)) == hash((1.0, 2)), hash(()) == hash(tuple()), {(1, (2,)): "k"}[1, (2,)], sorted([(2, "a"), (1, "b"), (1, "a")]))
# -> True True True True True True True True k [(1, 'a'), (1, 'b'), (2, 'a')]
x = t
x += (4,)
print(x, t, x is t, tuple("ab"), tuple({1: 2}), tuple(n for n in range(2)), tuple(), repr((1,)), repr(()), str(((),)))
# -> (1, 2, 1, (3,), 4) (1, 2, 1, (3,)) False ('a', 'b') (1,) (0, 1) () (1,) () ((),)
show(
    lambda: t.index(9),
    lambda: t.index(1, 3),
    lambda: t + [1],
    lambda: t + 1,
    lambda: t * 1.5,
    lambda: t * t,
    lambda: t < [1],
    lambda: (1, "a") < (1, 2),
    lambda: hash((1, [])),
    lambda: t[4],
    lambda: t["a"],
    lambda: t[1.0],
    lambda: tuple(5),
    lambda: tuple(1, 2),
    lambda: tuple(x=1),
    lambda: t.append(1),
    lambda: t.__setitem__,
    lambda: t.count(),
    lambda: t.index(),
    lambda: -t,
    lambda: t - t,
    lambda: t.__getnewargs__(),
)
# -> ValueError tuple.index(x): x not in tuple
# -> ValueError tuple.index(x): x not in tuple
# -> TypeError can only concatenate tuple (not "list") to tuple
# -> TypeError can only concatenate tuple (not "int") to tuple
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError can't multiply sequence by non-int of type 'tuple'
# -> TypeError '<' not supported between instances of 'tuple' and 'list'
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError unhashable type: 'list'
# -> IndexError tuple index out of range
# -> TypeError tuple indices must be integers or slices, not str
# -> TypeError tuple indices must be integers or slices, not float
# -> TypeError 'int' object is not iterable
# -> TypeError tuple expected at most 1 argument, got 2
# -> TypeError tuple() takes no keyword arguments
# -> AttributeError 'tuple' object has no attribute 'append'
# -> AttributeError 'tuple' object has no attribute '__setitem__'
# -> TypeError tuple.count() takes exactly one argument (0 given)
# -> TypeError index expected at least 1 argument, got 0
# -> TypeError bad operand type for unary -: 'tuple'
# -> TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
# -> ((1, 2, 1, (3,)),)
try:
    t[0] = 5
except TypeError as e:
    print(e)  # -> 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as e:
    print(e)  # -> 'tuple' object doesn't support item deletion
m = ([],)
try:
    m[0] += [1]
except TypeError as e:
    print(e, m)  # -> 'tuple' object does not support item assignment ([1],)
