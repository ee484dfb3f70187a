# operator: the operators as functions; itemgetter, attrgetter, methodcaller.
import operator as op
from operator import attrgetter, itemgetter, methodcaller


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne("a", "b"), op.ge(1, 2), op.gt(1, 2), attempt(op.lt, 1, "a"))
# -> True True True True False False TypeError: '<' not supported between instances of 'int' and 'str'
print(op.not_([]), op.not_(1), op.truth(0), op.truth("x"), op.is_(None, None), op.is_not(1, None), op.abs(-5), op.abs(3 + 4j))
# -> True False False True True True 5 5.0
print(op.add(1, 2), op.add("a", "b"), op.sub(5, 3), op.mul("ab", 2), op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.mod("%d", 5))
# -> 3 ab 2 abab 3.5 -4 2 5
print(op.pow(2, 10), op.neg(5), op.pos(-5), op.inv(5), op.invert(0), op.lshift(1, 4), op.rshift(256, 4), op.and_(12, 10), op.or_(12, 10))
# -> 1024 -5 -5 -6 -1 16 16 8 14
print(op.xor(12, 10), op.and_({1, 2}, {2}), op.or_({"a": 1}, {"b": 2}), op.xor(True, False), attempt(op.add, 1, "a"), attempt(op.truediv, 1, 0))
# -> 6 {2} {'a': 1, 'b': 2} True TypeError: unsupported operand type(s) for +: 'int' and 'str' ZeroDivisionError: division by zero


class M:
    def __matmul__(self, other):
        return "matmul", other

    def __imatmul__(self, other):
        return "imatmul", other

    def __index__(self):
        return 7


print(op.matmul(M(), 1), op.imatmul(M(), 2), op.index(M()), op.index(True), op.index(5), attempt(op.index, 1.5), attempt(op.index, "a"))
# -> ('matmul', 1) ('imatmul', 2) 7 1 5 TypeError: 'float' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer
print(type(op.index(True)))  # -> <class 'int'>

# Sequences
a = [1, 2, 3, 2, float("nan")]
print(op.concat([1], [2]), op.concat("a", "b"), op.contains(a, 2), op.contains("abc", "d"), op.countOf(a, 2), op.indexOf(a, 3))
# -> [1, 2] ab True False 2 2
print(op.countOf(a, a[4]), op.indexOf(a, a[4]), op.countOf("banana", "a"), attempt(op.indexOf, a, 9), attempt(op.concat, 1, 2))
# -> 1 4 3 ValueError: sequence.index(x): x not in sequence TypeError: 'int' object can't be concatenated
print(op.getitem(a, 1), op.getitem({"k": 5}, "k"), op.setitem(a, 0, "set"), op.delitem(a, 4), a, op.getitem(a, slice(1, 3)))
# -> 2 5 None None ['set', 2, 3, 2] [2, 3]
print(attempt(op.getitem, a, 10), attempt(op.getitem, {}, "k"), attempt(op.setitem, (), 0, 1), attempt(op.delitem, a, 50))
# -> IndexError: list index out of range KeyError: 'k' TypeError: 'tuple' object does not support item assignment IndexError: list assignment index out of range
print(op.length_hint([1, 2]), op.length_hint(iter([1, 2, 3])), op.length_hint(5), op.length_hint(5, 9), op.length_hint(x for x in a))
# -> 2 3 0 9 0


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        if self.value is TypeError:
            raise TypeError
        return self.value


print(op.length_hint(Hint(4)), op.length_hint(Hint(NotImplemented), 3), op.length_hint(Hint(TypeError), 2), attempt(op.length_hint, Hint(-1)))
# -> 4 3 2 ValueError: __length_hint__() should return >= 0
print(attempt(op.length_hint, Hint("x")), attempt(op.length_hint, [], "x"), op.call(max, 1, 2), op.call(sorted, "ba", reverse=True))
# -> TypeError: __length_hint__ must be an integer, not str TypeError: 'str' object cannot be interpreted as an integer 2 ['b', 'a']

# In place
b = [1]
print(op.iadd(b, [2]) is b, b, op.iadd(1, 2), op.isub(5, 3), op.imul(b, 2), op.iconcat(b, (9,)), b, op.iand(12, 10), op.ior({1}, {2}))
# -> True [1, 2, 1, 2, 9] 3 2 [1, 2, 1, 2, 9] [1, 2, 1, 2, 9] [1, 2, 1, 2, 9] 8 {1, 2}
print(op.itruediv(1, 4), op.ifloordiv(9, 2), op.imod(9, 4), op.ipow(2, 5), op.ilshift(1, 3), op.irshift(8, 2), op.ixor(5, 1), op.iadd("a", "b"))
# -> 0.25 4 1 32 8 2 4 ab
c = (1,)
print(op.iadd(c, (2,)), c, attempt(op.iconcat, 1, 2), attempt(op.isub, "a", "b"))
# -> (1, 2) (1,) TypeError: 'int' object can't be concatenated TypeError: unsupported operand type(s) for -=: 'str' and 'str'

# itemgetter
print(itemgetter(1)("abc"), itemgetter(1, 0, -1)("abc"), itemgetter("k")({"k": 1}), itemgetter(slice(1, None))("abc"), itemgetter((0, 1))({(0, 1): 2}))
# -> b ('b', 'a', 'c') 1 bc 2
print(itemgetter(1), itemgetter("a", 2), sorted([("a", 3), ("b", 1)], key=itemgetter(1)), list(map(itemgetter(0), ["xy", "z"])))
# -> operator.itemgetter(1) operator.itemgetter('a', 2) [('b', 1), ('a', 3)] ['x', 'z']
print(attempt(itemgetter(5), "abc"), attempt(itemgetter("k"), {}), attempt(itemgetter(0), 5), attempt(itemgetter(1, 2), {1: 2}))
# -> IndexError: string index out of range KeyError: 'k' TypeError: 'int' object is not subscriptable KeyError: 2


# attrgetter
class A:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def meth(self, *args, **keywords):
        return args, keywords


x = A(name="n", inner=A(deep=A(v=5), w=6))
print(attrgetter("name")(x), attrgetter("inner.deep.v")(x), attrgetter("name", "inner.w")(x), attrgetter("real", "imag")(5))
# -> n 5 ('n', 6) (5, 0)
print(attrgetter("a"), attrgetter("a", "b.c"), attempt(attrgetter, 5), attempt(attrgetter("a", "b"), x), attempt(attrgetter("inner.none"), x))
# -> operator.attrgetter('a') operator.attrgetter('a', 'b.c') TypeError: attribute name must be a string AttributeError: 'A' object has no attribute 'a' AttributeError: 'A' object has no attribute 'none'
print([y.n for y in sorted([A(n=2), A(n=1)], key=attrgetter("n"))])  # -> [1, 2]

# methodcaller
print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"), methodcaller("meth", 1, k=2)(x), methodcaller("meth")(x))
# -> ABC ['a', 'b,c'] ((1,), {'k': 2}) ((), {})
print(methodcaller("a"), methodcaller("a", 1, "b", c=[2]), attempt(methodcaller, 5), attempt(methodcaller("none"), x), attempt(methodcaller("upper", 1), "a"))
# -> operator.methodcaller('a') operator.methodcaller('a', 1, 'b', c=[2]) TypeError: method name must be a string AttributeError: 'A' object has no attribute 'none' TypeError: str.upper() takes no arguments (1 given)
print(itemgetter(1, 2).__reduce__()[1], attrgetter("a.b").__reduce__()[1], "add" in op.__all__, "itemgetter" in dir(op))
# -> (1, 2) ('a.b',) True True
total = 0
for function, right in [(op.add, 5), (op.mul, 3), (op.sub, 1), (op.floordiv, 2)]:
    total = function(total, right)
print(total, {f.__name__: f(6, 3) for f in (op.add, op.sub, op.mul, op.truediv, op.and_)})
# -> 7 {'add': 9, 'sub': 3, 'mul': 18, 'truediv': 2.0, 'and_': 2}
