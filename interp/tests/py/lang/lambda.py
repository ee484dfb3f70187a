# Lambdas: arguments of every kind, nesting, use as keys.
print((lambda: 1)())  # -> 1
print((lambda *a, k=2, **kw: (a, k, kw))(1, 2, k=3, z=4))  # -> ((1, 2), 3, {'z': 4})
add = lambda a: lambda b: a + b
print(add(2)(3))  # -> 5
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))  # -> ['ccc', 'bb', 'a']
print(list(map(lambda x: x * x, range(4))))  # -> [0, 1, 4, 9]
print(list(filter(lambda x: x % 2, range(6))))  # -> [1, 3, 5]
compose = lambda *fs: lambda x: compose(*fs[:-1])(fs[-1](x)) if fs else x
print(compose(lambda x: x + 1, lambda x: x * 10)(2))  # -> 21
print((lambda x: (yield_ := x) + yield_)(4))  # -> 8
print((lambda: (1, 2))(), (lambda a, /, b: a - b)(5, b=3))  # -> (1, 2) 2
print(add.__name__)  # -> <lambda>
