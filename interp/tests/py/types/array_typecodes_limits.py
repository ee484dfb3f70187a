# array: limits of each typecode, floats and text refused, itemsize, extending by other arrays and lists.
from array import array
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for code, low, high in (("b", -128, 127), ("B", 0, 255), ("h", -(2**15), 2**15 - 1), ("H", 0, 2**16 - 1), ("i", -(2**31), 2**31 - 1), ("I", 0, 2**32 - 1), ("q", -(2**63), 2**63 - 1), ("Q", 0, 2**64 - 1)):
    a = array(code, [low, high])
    print(a, a.itemsize, a.typecode, a.tobytes().hex(), list(a), a.index(high), a.count(low))
    show(lambda: a.append(high + 1), lambda: a.append(low - 1), lambda: a.append(1.0), lambda: a.__setitem__(0, "a"), lambda: a.append(True) or a[-1])
f = array("f", [0.1, 1e30, float("inf")])
d = array("d", [0.1, 1, True, 2**60])
print(f, d, f[0] == 0.1, d[0] == 0.1, array("d", f), f == array("d", f), d.tobytes()[:8].hex(), array("d", b"\0" * 8), array("f", (1, 2)))
show(lambda: f.append("a"), lambda: f.append(1e40) or f[-1], lambda: d.append(2**2000), lambda: d.append(1j), lambda: array("f", [None]), lambda: array("z"), lambda: array(), lambda: array("i", 5), lambda: array("i", "a"), lambda: array("i", [1, "a"]), lambda: array("ii"), lambda: array(5), lambda: array("i", b"abc"), lambda: array("i", [1]) + [1], lambda: array("i", [1]) + array("h", [1]), lambda: array("i", [1]) + array("i", [2]), lambda: array("i", [1]) * 2.0, lambda: array("i", [1]) < [2], lambda: array("i", [1]) < array("d", [1.5]), lambda: hash(array("i")))
