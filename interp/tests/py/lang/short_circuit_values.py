# and, or, not, chained comparisons and conditional expressions give values and ask as little as they can.
class V:
    asked = []

    def __init__(self, name, true):
        self.name, self.true = name, true

    def __bool__(self):
        V.asked.append(self.name)
        return self.true

    def __lt__(self, other):
        V.asked.append(f"{self.name}<{other.name}")
        return V(f"({self.name}<{other.name})", self.true and other.true)

    __le__ = __eq__ = __lt__

    def __hash__(self):
        return 1

    def __repr__(self):
        return self.name


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        V.asked.append(f"len {self.n}")
        return self.n


y, z, n, m = V("y", True), V("z", True), V("n", False), V("m", False)
cases = [
    "y and z", "n and y", "y or n", "n or m", "n or m or y", "y and n or z", "n and y or m", "(y or n) and (n or m)", "not y", "not not n", "not (n or y)", "y < z", "y < z < n", "n < y < z", "y < n < z", "y < z <= y == z",
    "y if n else z", "y if y and z else n", "(n or y) if (y and n) else (m or z)", "not y or z", "y and not n and z", "[y, n][not n]", "(y < n) or (z < y)", "not y < z", "y in [n, z]", "bool(n or m)", "any([n, m, y, z])", "all([y, n, z])",
    "[v for v in (y, n, z) if v and v < y]", "Len(0) or Len(2) and Len(3) and 'end'", "not Len(1)", "0 or '' or [] or None", "1 and 'a' and [0] and 2.5", "y or 1 / 0", "n and 1 / 0", "y < z or 1 / 0", "n < y < 1 / 0", "(y and n) < z", "min(y, z)", "y is y and y", "'' or {} or ()",
]
for case in cases:
    value = eval(case)
    print(case, "->", value if not isinstance(value, Len) else "Len", V.asked)
    V.asked.clear()
# -> y and z -> z ['y']
# -> n and y -> n ['n']
# -> y or n -> y ['y']
# -> n or m -> m ['n']
# -> n or m or y -> y ['n', 'm']
# -> y and n or z -> z ['y', 'n']
# -> n and y or m -> m ['n']
# -> (y or n) and (n or m) -> m ['y', 'n']
# -> not y -> False ['y']
# -> not not n -> False ['n']
# -> not (n or y) -> False ['n', 'y']
# -> y < z -> (y<z) ['y<z']
# -> y < z < n -> (z<n) ['y<z', '(y<z)', 'z<n']
# -> n < y < z -> (n<y) ['n<y', '(n<y)']
# -> y < n < z -> (y<n) ['y<n', '(y<n)']
# -> y < z <= y == z -> (y<z) ['y<z', '(y<z)', 'z<y', '(z<y)', 'y<z']
# -> y if n else z -> z ['n']
# -> y if y and z else n -> y ['y', 'z']
# -> (n or y) if (y and n) else (m or z) -> z ['y', 'n', 'm']
# -> not y or z -> z ['y']
# -> y and not n and z -> z ['y', 'n']
# -> [y, n][not n] -> n ['n']
# -> (y < n) or (z < y) -> (z<y) ['y<n', '(y<n)', 'z<y']
# -> not y < z -> False ['y<z', '(y<z)']
# -> y in [n, z] -> True ['n<y', '(n<y)', 'z<y', '(z<y)']
# -> bool(n or m) -> False ['n', 'm']
# -> any([n, m, y, z]) -> True ['n', 'm', 'y']
# -> all([y, n, z]) -> False ['y', 'n']
# -> [v for v in (y, n, z) if v and v < y] -> [y, z] ['y', 'y<y', '(y<y)', 'n', 'z', 'z<y', '(z<y)']
# -> Len(0) or Len(2) and Len(3) and 'end' -> end ['len 0', 'len 2', 'len 3']
# -> not Len(1) -> False ['len 1']
# -> 0 or '' or [] or None -> None []
# -> 1 and 'a' and [0] and 2.5 -> 2.5 []
# -> y or 1 / 0 -> y ['y']
# -> n and 1 / 0 -> n ['n']
# -> y < z or 1 / 0 -> (y<z) ['y<z', '(y<z)']
# -> n < y < 1 / 0 -> (n<y) ['n<y', '(n<y)']
# -> (y and n) < z -> (n<z) ['y', 'n<z']
# -> min(y, z) -> z ['z<y', '(z<y)']
# -> y is y and y -> y []
# -> '' or {} or () -> () []
out = []
while y and len(out) < 2 or n:
    out.append(len(V.asked))
if n or not m and z:
    out.append("if")
elif y:
    out.append("elif")
assert y or n
print(out, V.asked)  # -> [1, 2, 'if'] ['y', 'y', 'y', 'n', 'n', 'm', 'z', 'y']


class Bad:
    def __bool__(self):
        return 1


class Refuses:
    def __bool__(self):
        raise OverflowError("no truth")


class BadLen:
    def __len__(self):
        return -1


for case in ("Bad() and 1", "not Bad()", "1 if Refuses() else 2", "n or Refuses()", "n or Refuses() or y", "BadLen() or 1", "[1 for x in 'a' if Bad()]", "bool(BadLen())", "any([n, Refuses()])", "y and Bad()"):
    try:
        print(case, type(eval(case)).__name__)
    except (TypeError, OverflowError, ValueError) as error:
        print(case, repr(error))
# -> Bad() and 1 TypeError('__bool__ should return bool, returned int')
# -> not Bad() TypeError('__bool__ should return bool, returned int')
# -> 1 if Refuses() else 2 OverflowError('no truth')
# -> n or Refuses() Refuses
# -> n or Refuses() or y OverflowError('no truth')
# -> BadLen() or 1 ValueError('__len__() should return >= 0')
# -> [1 for x in 'a' if Bad()] TypeError('__bool__ should return bool, returned int')
# -> bool(BadLen()) ValueError('__len__() should return >= 0')
# -> any([n, Refuses()]) OverflowError('no truth')
# -> y and Bad() Bad
