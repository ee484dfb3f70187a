# Bools in operators: which stay bools, which become integers; their texts and formats.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for f in (lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b, lambda a, b: a + b, lambda a, b: a * b, lambda a, b: a - b, lambda a, b: a**b, lambda a, b: a << b, lambda a, b: a // (b or 1), lambda a, b: a and b, lambda a, b: a < b):
    print([f(a, b) for a in (False, True) for b in (False, True)], f(True, 1), f(1, True), f(True, 2))
print(True.__and__(1), True.__and__(False), True.__rand__(5), True.__or__("a"), True.__xor__(True), True.__int__(), True.__index__(), True.__invert__(), True.__repr__(), True.__str__())
print("%s %d %i %x %r %5s|%-6s|" % (True, True, False, True, False, True, False), f"{True!r:>6} {True:6} {False:<7}| {True:s}" if False else "", f"{True:d} {True:>6} {True:x} {False:b} {True:05} {True:+d} {True:,} {True:.2f} {True:e} {True:%}")
print(True.real, True.numerator, True.bit_length(), True.to_bytes(1, "big"), int(True), float(False), complex(True), str(True).lower(), [False, True].index(1), "ab"[True], {0: "a", False: "b"}, {True, 1, 1.0})
x = True
x += True
y = False
y |= True
z = True
z ^= 3
print(x, y, z, sum(n % 3 == 0 for n in range(10)), max(False, True), sorted([True, False, 0.5]), not x, -True, ~False, +True, abs(False), round(True, 2), divmod(True, 2))
show(lambda: bool("a", "b"), lambda: bool(x=1), lambda: True.x, lambda: True(), lambda: True[0], lambda: len(True), lambda: iter(False), lambda: f"{True:s}", lambda: type("B", (bool,), {}), lambda: True < "a", lambda: bool.__new__(int), lambda: bool.from_bytes(b"\5", "big"), lambda: bool.__new__(bool, []))
