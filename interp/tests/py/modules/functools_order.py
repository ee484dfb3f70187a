# functools: total_ordering, cmp_to_key, singledispatch.
from functools import cmp_to_key, singledispatch, singledispatchmethod, total_ordering


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def made(name, function):
    def __eq__(self, other):
        return self.n == other.n if isinstance(other, type(self)) else NotImplemented

    def compare(self, other):
        return function(self.n, other.n) if isinstance(other, type(self)) else NotImplemented

    namespace = {"__init__": lambda self, n: setattr(self, "n", n), "__eq__": __eq__, name: compare}
    return total_ordering(type("Ordered" + name, (), namespace))


for name, function in [
    ("__lt__", lambda a, b: a < b),
    ("__le__", lambda a, b: a <= b),
    ("__gt__", lambda a, b: a > b),
    ("__ge__", lambda a, b: a >= b),
]:
    C = made(name, function)
    rows = []
    for x, y in (1, 2), (2, 2), (3, 2):
        a, b = C(x), C(y)
        rows.append([int(answer) for answer in (a < b, a <= b, a > b, a >= b, a == b)])
    print(name, rows, attempt(lambda: C(1) < 5), attempt(lambda: C(1) >= 5))
    print([x.n for x in sorted([C(3), C(1), C(2)])], max(C(1), C(5)).n, C.__gt__.__name__, C.__le__.__name__)
# -> __lt__ [[1, 1, 0, 0, 0], [0, 1, 0, 1, 1], [0, 0, 1, 1, 0]] TypeError: '<' not supported between instances of 'Ordered__lt__' and 'int' TypeError: '>=' not supported between instances of 'Ordered__lt__' and 'int'
# -> [1, 2, 3] 5 __gt__ __le__
# -> __le__ [[1, 1, 0, 0, 0], [0, 1, 0, 1, 1], [0, 0, 1, 1, 0]] TypeError: '<' not supported between instances of 'Ordered__le__' and 'int' TypeError: '>=' not supported between instances of 'Ordered__le__' and 'int'
# -> [1, 2, 3] 5 __gt__ compare
# -> __gt__ [[1, 1, 0, 0, 0], [0, 1, 0, 1, 1], [0, 0, 1, 1, 0]] TypeError: '<' not supported between instances of 'Ordered__gt__' and 'int' TypeError: '>=' not supported between instances of 'Ordered__gt__' and 'int'
# -> [1, 2, 3] 5 compare __le__
# -> __ge__ [[1, 1, 0, 0, 0], [0, 1, 0, 1, 1], [0, 0, 1, 1, 0]] TypeError: '<' not supported between instances of 'Ordered__ge__' and 'int' TypeError: '>=' not supported between instances of 'Ordered__ge__' and 'int'
# -> [1, 2, 3] 5 __gt__ __le__
print(attempt(total_ordering, type("Empty", (), {})))
# -> ValueError: must define at least one ordering operation: < > <= >=


@total_ordering
class Student:
    def __init__(self, first, last):
        self.first, self.last = first, last

    def __eq__(self, other):
        return (self.last.lower(), self.first.lower()) == (other.last.lower(), other.first.lower())

    def __lt__(self, other):
        return (self.last.lower(), self.first.lower()) < (other.last.lower(), other.first.lower())

    def __ge__(self, other):
        return "own"


print(Student("A", "b") <= Student("a", "B"), Student("Z", "a") > Student("A", "b"), Student("A", "b") >= Student("A", "b"))
# -> True False own


class Base:
    def __lt__(self, other):
        return True

    def __eq__(self, other):
        return False


@total_ordering
class Derived(Base):
    pass


print(Derived() > Derived(), Derived() <= Derived(), Derived() >= Derived(), total_ordering(Derived) is Derived)
# -> False True False True


# cmp_to_key
def compare(a, b):
    return (a > b) - (a < b)


def backwards(a, b):
    return b - a


K = cmp_to_key(compare)
print(sorted([3, 1, 2], key=cmp_to_key(backwards)), sorted("bAc", key=cmp_to_key(compare)), max([1, 5, 2], key=cmp_to_key(backwards)))
# -> [3, 2, 1] ['A', 'b', 'c'] 1
print(K(1) < K(2), K(1) > K(2), K(1) <= K(1), K(1) >= K(2), K(1) == K(1), K(1) != K(1), K(7).obj)
# -> True False True False True False 7
print(attempt(lambda: hash(K(1)))[:27], sorted([(1, "b"), (0, "a"), (1, "a")], key=cmp_to_key(lambda a, b: a[0] - b[0])))
# -> TypeError: unhashable type: [(0, 'a'), (1, 'b'), (1, 'a')]
print(attempt(sorted, [1, "a"], key=K))  # -> TypeError: '>' not supported between instances of 'str' and 'int'


# singledispatch
@singledispatch
def fun(value, verbose=False):
    "the general one"
    return f"general {value}"


@fun.register
def _(value: int, verbose=False):
    return f"int {value} {verbose}"


@fun.register(list)
def fun_list(value, verbose=False):
    return f"list of {len(value)}"


@fun.register(float)
@fun.register(complex)
def _(value, verbose=False):
    return f"number {value}"


fun.register(type(None), lambda value, verbose=False: "nothing")
print(fun("text"), fun(1, verbose=True), fun(True), fun([1, 2]), fun(1.5), fun(2j), fun(None), fun_list([]))
# -> general text int 1 True int True False list of 2 number 1.5 number 2j nothing list of 0
print(fun.__name__, fun.__doc__, fun.dispatch(bool)(1), fun.dispatch(dict) is fun.dispatch(object), fun.registry[float] is fun.registry[complex])
# -> fun the general one int 1 False True True
print(sorted(kind.__name__ for kind in fun.registry), fun.dispatch(list) is fun_list, fun.__wrapped__(5))
# -> ['NoneType', 'complex', 'float', 'int', 'list', 'object'] True general 5


@fun.register
def _(value: bytes | bytearray, verbose=False):
    return "some bytes"


print(fun(b""), fun(bytearray()), fun(()))  # -> some bytes some bytes general ()


class MyList(list):
    pass


print(fun(MyList([1])))  # -> list of 1


@fun.register(MyList)
def _(value, verbose=False):
    return "my " + fun.dispatch(list)(value)


print(fun(MyList([1])), fun([1]))  # -> my list of 1 list of 1
print(attempt(fun), "|", attempt(fun.register, 5)[:70], "|", attempt(fun.register, 5, len))
# -> TypeError: fun requires at least 1 positional argument | TypeError: Invalid first argument to `register()`: 5. Use either `@reg | TypeError: Invalid first argument to `register()`. 5 is not a class or union type.
print(attempt(fun.register, "int", len))
# -> TypeError: Invalid first argument to `register()`. 'int' is not a class or union type.


class Negator:
    def __init__(self, factor):
        self.factor = factor

    @singledispatchmethod
    def neg(self, value):
        raise NotImplementedError("cannot negate")

    @neg.register
    def _(self, value: int):
        return -value * self.factor

    @neg.register(bool)
    def _(self, value):
        return not value

    @singledispatchmethod
    @classmethod
    def of(cls, value):
        return cls.__name__, "general"

    @of.register(int)
    @classmethod
    def _(cls, value):
        return cls.__name__, value


n = Negator(10)
print(n.neg(5), n.neg(True), attempt(n.neg, "x"), n.of("a"), Negator.of(3), n.neg.__name__)
# -> -50 False NotImplementedError: cannot negate ('Negator', 'general') ('Negator', 3) neg
print(attempt(singledispatchmethod, 5))  # -> TypeError: 5 is not callable or a descriptor
