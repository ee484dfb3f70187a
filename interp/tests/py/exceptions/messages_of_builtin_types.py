# Texts of the errors ordinary code meets most.
class Thing:
    pass


cases = {
    "int text": lambda: int("12a"),
    "float text": lambda: float("x1"),
    "list index": lambda: [1, 2][2],
    "pop empty": lambda: [].pop(),
    "dict key": lambda: {"a": 1}["b"],
    "tuple key": lambda: {}[1, "x"],
    "none attribute": lambda: None.speed,
    "object attribute": lambda: Thing().speed,
    "none call": lambda: (lambda: None)()(),
    "none subscript": lambda: (lambda: None)()[0],
    "none iteration": lambda: list((lambda: None)()),
    "unpack": lambda: (lambda a, b: 0)(*[1]),
    "str plus int": lambda: "n=" + 5,
    "int plus none": lambda: 5 + None,
    "compare": lambda: [3, "a"].sort(),
    "zero": lambda: 1 % 0,
    "float zero": lambda: 1.0 / 0.0,
    "big float": lambda: 2.0 ** 10000,
    "join": lambda: ", ".join([1]),
    "format": lambda: "{:d}".format("x"),
    "percent": lambda: "%d" % "x",
    "encode": lambda: "ü".encode("ascii"),
    "chr": lambda: chr(-5),
    "ord": lambda: ord("abc"),
    "range step": lambda: range(1, 2, 0),
    "max empty": lambda: max([]),
    "remove": lambda: [1].remove(2),
    "index": lambda: "abc".index("z"),
    "set remove": lambda: {1}.remove(5),
    "unhashable": lambda: {[1]: 2},
    "not iterable": lambda: [x for x in 7],
    "bad super": lambda: super(int, "x"),
    "bytes range": lambda: bytes([300]),
    "isinstance": lambda: isinstance(1, "int"),
    "len": lambda: len(5),
    "next": lambda: next([]),
    "star": lambda: print(*5),
}
for name, case in cases.items():
    try:
        print(name, case())
    except Exception as e:
        print(f"{name}: {type(e).__name__}: {e}")
# -> int text: ValueError: invalid literal for int() with base 10: '12a'
# -> float text: ValueError: could not convert string to float: 'x1'
# -> list index: IndexError: list index out of range
# -> pop empty: IndexError: pop from empty list
# -> dict key: KeyError: 'b'
# -> tuple key: KeyError: (1, 'x')
# -> none attribute: AttributeError: 'NoneType' object has no attribute 'speed'
# -> object attribute: AttributeError: 'Thing' object has no attribute 'speed'
# -> none call: TypeError: 'NoneType' object is not callable
# -> none subscript: TypeError: 'NoneType' object is not subscriptable
# -> none iteration: TypeError: 'NoneType' object is not iterable
# -> unpack: TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
# -> str plus int: TypeError: can only concatenate str (not "int") to str
# -> int plus none: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# -> compare: TypeError: '<' not supported between instances of 'str' and 'int'
# -> zero: ZeroDivisionError: integer modulo by zero
# -> float zero: ZeroDivisionError: float division by zero
# -> big float: OverflowError: (34, 'Numerical result out of range')
# -> join: TypeError: sequence item 0: expected str instance, int found
# -> format: ValueError: Unknown format code 'd' for object of type 'str'
# -> percent: TypeError: %d format: a real number is required, not str
# -> encode: UnicodeEncodeError: 'ascii' codec can't encode character '\xfc' in position 0: ordinal not in range(128)
# -> chr: ValueError: chr() arg not in range(0x110000)
# -> ord: TypeError: ord() expected a character, but string of length 3 found
# -> range step: ValueError: range() arg 3 must not be zero
# -> max empty: ValueError: max() arg is an empty sequence
# -> remove: ValueError: list.remove(x): x not in list
# -> index: ValueError: substring not found
# -> set remove: KeyError: 5
# -> unhashable: TypeError: unhashable type: 'list'
# -> not iterable: TypeError: 'int' object is not iterable
# -> bad super: TypeError: super(type, obj): obj must be an instance or subtype of type
# -> bytes range: ValueError: bytes must be in range(0, 256)
# -> isinstance: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# -> len: TypeError: object of type 'int' has no len()
# -> next: TypeError: 'list' object is not an iterator
# -> star: TypeError: print() argument after * must be an iterable, not int
