# Bools in operators: which stay bools, which become integers; their texts and formats.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for f in (lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a + b, lambda a, b: a * b, lambda a, b: a - b, lambda a, b: a**b, lambda a, b: a << b, lambda a, b: a // (b or 1), lambda a, b: a and b, lambda a, b: a < b):
    print([f(a, b) for a in (False, True) for b in (False, True)], f(True, 1), f(1, True), f(True, 2))
# -> [False, False, False, True] 1 1 0
# -> [False, True, True, True] 1 1 3
# -> [False, True, True, False] 0 0 3
# -> [0, 1, 1, 2] 2 2 3
# -> [0, 0, 0, 1] 1 1 2
# -> [0, -1, 1, 0] 0 0 -1
# -> [1, 0, 1, 1] 1 1 1
# -> [0, 0, 1, 2] 2 2 4
# -> [0, 0, 1, 1] 1 1 0
# -> [False, False, False, True] 1 True 2
# -> [False, True, False, False] False False True
print(True.__and__(1), True.__and__(False), True.__rand__(5), True.__or__("a"), True.__xor__(True), True.__int__(), True.__index__(), True.__invert__(), True.__repr__(), True.__str__())
# -> 1 False 1 NotImplemented False 1 1 -2 True True
print("%s %d %i %x %r %5s|%-6s|" % (True, True, False, True, False, True, False), f"{True!r:>6} {True:6} {False:<7}|", f"{True:d} {True:>6} {True:x} {False:b} {True:05} {True:+d} {True:,} {True:.2f} {True:e} {True:%}")
# -> True 1 0 1 False  True|False |   True      1 0      | 1      1 1 0 00001 +1 1 1.00 1.000000e+00 100.000000%
print(True.real, True.numerator, True.bit_length(), True.to_bytes(1, "big"), int(True), float(False), complex(True), str(True).lower(), [False, True].index(1), "ab"[True], {0: "a", False: "b"}, {True, 1, 1.0})
# -> 1 1 1 b'\x01' 1 0.0 (1+0j) true 1 b {0: 'b'} {True}
x = True
x += True
y = False
y |= True
z = True
z ^= 3
print(x, y, z, sum(n % 3 == 0 for n in range(10)), max(False, True), sorted([True, False, 0.5]), not x, -True, ~False, +True, abs(False), round(True, 2), divmod(True, 2))
# -> 2 True 2 4 True [False, 0.5, True] False -1 -1 1 0 1 (0, 1)
show(lambda: bool("a", "b"), lambda: bool(x=1), lambda: True.x, lambda: bool(1)(), lambda: bool(1)[0], lambda: len(True), lambda: iter(False), lambda: f"{True:s}", lambda: type("B", (bool,), {}), lambda: True < "a", lambda: bool.__new__(int), lambda: bool.from_bytes(b"\5", "big"), lambda: bool.__new__(bool, []))
# -> TypeError bool expected at most 1 argument, got 2
# -> TypeError bool() takes no keyword arguments
# -> AttributeError 'bool' object has no attribute 'x'
# -> TypeError 'bool' object is not callable
# -> TypeError 'bool' object is not subscriptable
# -> TypeError object of type 'bool' has no len()
# -> TypeError 'bool' object is not iterable
# -> ValueError Unknown format code 's' for object of type 'bool'
# -> TypeError type 'bool' is not an acceptable base type
# -> TypeError '<' not supported between instances of 'bool' and 'str'
# -> TypeError bool.__new__(int): int is not a subtype of bool
# -> True
# -> False
