# What is said when the parts of a protocol are missing or wrong: iterators, context managers, numbers, keys, unpacking.
def made(**methods):
    return type("Thing", (), {f"__{k}__": v for k, v in methods.items()})()


def enter(x):
    with x as y:
        return y


def star(x):
    return [*x]


def spread(x):
    return dict(**x)


tests = [
    lambda: iter(made(iter=lambda s: 5)), lambda: iter(made(iter=lambda s: made(next=lambda s: 1))).__next__(), lambda: next(made(iter=lambda s: s)), lambda: star(made(iter=lambda s: s)),
    lambda: star(made(getitem=lambda s: 1)), lambda: star(made(getitem=lambda s, i: 1 / (2 - i))), lambda: spread(made()), lambda: spread(made(keys=lambda s: ["a"])),
    lambda: spread(made(keys=lambda s: ["a"], getitem=lambda s, k: k * 2)), lambda: spread(made(keys=lambda s: [1], getitem=lambda s, k: k)), lambda: spread(made(keys=lambda s: 5)), lambda: dict(made(keys=lambda s: ["a"])),
    lambda: dict([1]), lambda: dict(["ab", "c"]), lambda: dict([("a",)]), lambda: dict(5), lambda: enter(made()), lambda: enter(made(enter=lambda s: 1)), lambda: enter(made(exit=lambda s, *a: 1)),
    lambda: enter(made(enter=lambda s: 1, exit=lambda s: 1)), lambda: enter(made(enter=lambda s: 1, exit=lambda s, a, b, c: a)), lambda: sum(made(iter=lambda s: iter("ab"))), lambda: zip(1), lambda: list(map(len, 5)),
    lambda: list(map(5, [1])), lambda: sorted([made(), made()]), lambda: max(made(iter=lambda s: iter(()))), lambda: ",".join(made(iter=lambda s: iter([1]))), lambda: bytes(made(iter=lambda s: iter([256]))), lambda: set(made(iter=lambda s: iter([[]]))),
    lambda: list(zip("ab", made(iter=lambda s: (1 / x for x in (1, 0))))), lambda: any(made(iter=lambda s: iter([made(bool=lambda s: 5)]))), lambda: all(5), lambda: enumerate(5), lambda: reversed({1}), lambda: list(reversed({1: 2})),
    lambda: divmod(made(), 1), lambda: abs(made()), lambda: round("x"), lambda: "a" * 1.5, lambda: [1] * "a", lambda: [] + (), lambda: () + [], lambda: "a" + 1, lambda: 1 + "a", lambda: {} | [], lambda: {1} | [1], lambda: -"a", lambda: ~1.5, lambda: 1 << 1.0, lambda: 1 @ 2,
]
for number, test in enumerate(tests):
    try:
        print(number, test())
    except Exception as error:
        print(number, type(error).__name__, error)
# -> 0 TypeError iter() returned non-iterator of type 'int'
# -> 1 1
# -> 2 TypeError 'Thing' object is not an iterator
# -> 3 TypeError iter() returned non-iterator of type 'Thing'
# -> 4 TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
# -> 5 ZeroDivisionError division by zero
# -> 6 TypeError dict() argument after ** must be a mapping, not Thing
# -> 7 TypeError dict() argument after ** must be a mapping, not Thing
# -> 8 TypeError dict() argument after ** must be a mapping, not Thing
# -> 9 TypeError dict() argument after ** must be a mapping, not Thing
# -> 10 TypeError dict() argument after ** must be a mapping, not Thing
# -> 11 TypeError 'Thing' object is not iterable
# -> 12 TypeError cannot convert dictionary update sequence element #0 to a sequence
# -> 13 ValueError dictionary update sequence element #1 has length 1; 2 is required
# -> 14 ValueError dictionary update sequence element #0 has length 1; 2 is required
# -> 15 TypeError 'int' object is not iterable
# -> 16 TypeError 'Thing' object does not support the context manager protocol
# -> 17 TypeError 'Thing' object does not support the context manager protocol (missed __exit__ method)
# -> 18 TypeError 'Thing' object does not support the context manager protocol
# -> 19 TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 4 were given
# -> 20 1
# -> 21 TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> 22 TypeError 'int' object is not iterable
# -> 23 TypeError 'int' object is not iterable
# -> 24 TypeError 'int' object is not callable
# -> 25 TypeError '<' not supported between instances of 'Thing' and 'Thing'
# -> 26 ValueError max() arg is an empty sequence
# -> 27 TypeError sequence item 0: expected str instance, int found
# -> 28 ValueError bytes must be in range(0, 256)
# -> 29 TypeError unhashable type: 'list'
# -> 30 ZeroDivisionError division by zero
# -> 31 TypeError __bool__ should return bool, returned int
# -> 32 TypeError 'int' object is not iterable
# -> 33 TypeError 'int' object is not iterable
# -> 34 TypeError 'set' object is not reversible
# -> 35 [1]
# -> 36 TypeError unsupported operand type(s) for divmod(): 'Thing' and 'int'
# -> 37 TypeError bad operand type for abs(): 'Thing'
# -> 38 TypeError type str doesn't define __round__ method
# -> 39 TypeError can't multiply sequence by non-int of type 'float'
# -> 40 TypeError can't multiply sequence by non-int of type 'str'
# -> 41 TypeError can only concatenate list (not "tuple") to list
# -> 42 TypeError can only concatenate tuple (not "list") to tuple
# -> 43 TypeError can only concatenate str (not "int") to str
# -> 44 TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> 45 TypeError unsupported operand type(s) for |: 'dict' and 'list'
# -> 46 TypeError unsupported operand type(s) for |: 'set' and 'list'
# -> 47 TypeError bad operand type for unary -: 'str'
# -> 48 TypeError bad operand type for unary ~: 'float'
# -> 49 TypeError unsupported operand type(s) for <<: 'int' and 'float'
# -> 50 TypeError unsupported operand type(s) for @: 'int' and 'int'
