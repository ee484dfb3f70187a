# Lambdas: parameters of all kinds, nesting, in defaults and decorators, with conditional, walrus, yield, star bodies, in loops.
print((lambda: 0)(), (lambda x: x)(1), (lambda x, y=2: (x, y))(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *, k: k)(k=3), (lambda a, /, b, *, c=5: (a, b, c))(1, b=2))
# -> 0 1 (1, 2) (1, 2) {'a': 1} 3 (1, 2, 5)
print((lambda x: lambda y: x + y)(1)(2), (lambda f: f(f))(lambda f: "self"), (lambda a=lambda: 7: a())(), (lambda: (lambda: (lambda: 8)())())())
# -> 3 self 7 8
print((lambda x: x if x else "none")(0), (lambda x: (y := x) + y)(4), [*(lambda: (yield from "ab"))()], (lambda *a, **k: (*a, *k))(1, z=2), (lambda: [])() is (lambda: [])())
# -> none 8 ['a', 'b'] (1, 'z') False
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(fact(10), compose(str, len, lambda n: n * 2)(12345), sorted("bca", key=lambda c: -ord(c)), list(map(lambda a, b: a * b, [1, 2], [3, 4])))
# -> 3628800 10 ['c', 'b', 'a'] [3, 8]
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print({k: v(5, 3) for k, v in table.items()}, (lambda: 1, 2)[1], (lambda: (1, 2))(), lambda_ := 5, (lambda lambda_: lambda_)(6))
# -> {'+': 8, '-': 2} 2 (1, 2) 5 6


class C:
    method = lambda self, x: (type(self).__name__, x)
    static = staticmethod(lambda x: x)
    both = property(lambda self: "prop")
    __len__ = lambda self: 3
    __call__ = lambda self, *, k="k": k


c = C()
print(c.method(1), c.static(2), c.both, len(c), c(), c(k="j"), C.method.__name__, C.method.__qualname__)
# -> ('C', 1) 2 prop 3 k j <lambda> C.<lambda>
made = [(lambda: i), (lambda i=5: i)] if (i := 1) else None
i = 2
print([m() for m in made], [f(10) for f in [lambda x, n=n: x + n for n in range(3)]], [f() for f in (lambda: n for n in range(3))])
# -> [2, 5] [10, 11, 12] [0, 1, 2]
try:
    (lambda x: x.missing)(1)
except AttributeError as error:
    print(error)  # -> 'int' object has no attribute 'missing'
try:
    (lambda: unknown)()
except NameError as error:
    print(error)  # -> name 'unknown' is not defined
print((lambda x: x == 1 and "one" or x == 2 and "two" or "many")(2), (lambda s: s[::-1])("abc"), (lambda: not True)(), (lambda x, y: x < y < 5)(1, 3))
# -> two cba False True
print(*(f(3) for f in (lambda x: x ** 2, lambda x: f"{x}", lambda x: {x: x}, lambda x: [x] * x, lambda x: ..., lambda x: None)))
# -> 9 3 {3: 3} [3, 3, 3] Ellipsis None
