# array: limits of each typecode, floats and text refused, itemsize, extending by other arrays and lists.
from array import array
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for code, low, high in (("b", -128, 127), ("B", 0, 255), ("h", -(2**15), 2**15 - 1), ("H", 0, 2**16 - 1), ("i", -(2**31), 2**31 - 1), ("I", 0, 2**32 - 1), ("q", -(2**63), 2**63 - 1), ("Q", 0, 2**64 - 1)):
    a = array(code, [low, high])
    print(a, a.itemsize, a.typecode, a.tobytes().hex(), list(a), a.index(high), a.count(low))
    show(lambda: a.append(high + 1), lambda: a.append(low - 1), lambda: a.append(1.0), lambda: a.__setitem__(0, "a"), lambda: a.append(True) or a[-1])
# -> array('b', [-128, 127]) 1 b 807f [-128, 127] 1 1
# -> OverflowError signed char is greater than maximum
# -> OverflowError signed char is less than minimum
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('B', [0, 255]) 1 B 00ff [0, 255] 1 1
# -> OverflowError unsigned byte integer is greater than maximum
# -> OverflowError unsigned byte integer is less than minimum
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('h', [-32768, 32767]) 2 h 0080ff7f [-32768, 32767] 1 1
# -> OverflowError signed short integer is greater than maximum
# -> OverflowError signed short integer is less than minimum
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('H', [0, 65535]) 2 H 0000ffff [0, 65535] 1 1
# -> OverflowError unsigned short is greater than maximum
# -> OverflowError unsigned short is less than minimum
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('i', [-2147483648, 2147483647]) 4 i 00000080ffffff7f [-2147483648, 2147483647] 1 1
# -> OverflowError signed integer is greater than maximum
# -> OverflowError signed integer is less than minimum
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('I', [0, 4294967295]) 4 I 00000000ffffffff [0, 4294967295] 1 1
# -> OverflowError unsigned int is greater than maximum
# -> OverflowError can't convert negative value to unsigned int
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('q', [-9223372036854775808, 9223372036854775807]) 8 q 0000000000000080ffffffffffffff7f [-9223372036854775808, 9223372036854775807] 1 1
# -> OverflowError int too big to convert
# -> OverflowError int too big to convert
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
# -> array('Q', [0, 18446744073709551615]) 8 Q 0000000000000000ffffffffffffffff [0, 18446744073709551615] 1 1
# -> OverflowError int too big to convert
# -> OverflowError can't convert negative int to unsigned
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 1
f = array("f", [0.1, 1e30, float("inf")])
d = array("d", [0.1, 1, True, 2**60])
print(f, d, f[0] == 0.1, d[0] == 0.1, array("d", f), f == array("d", f), d.tobytes()[:8].hex(), array("d", b"\0" * 8), array("f", (1, 2)))
# -> array('f', [0.10000000149011612, 1.0000000150474662e+30, inf]) array('d', [0.1, 1.0, 1.0, 1.152921504606847e+18]) False True array('d', [0.10000000149011612, 1.0000000150474662e+30, inf]) True 9a9999999999b93f array('d', [0.0]) array('f', [1.0, 2.0])
show(lambda: f.append("a"), lambda: f.append(1e40) or f[-1], lambda: d.append(2**2000), lambda: d.append(1j), lambda: array("f", [None]), lambda: array("z"), lambda: array(), lambda: array("i", 5), lambda: array("i", "a"), lambda: array("i", [1, "a"]), lambda: array("ii"), lambda: array(5), lambda: array("i", b"abc"), lambda: array("i", [1]) + [1], lambda: array("i", [1]) + array("h", [1]), lambda: array("i", [1]) + array("i", [2]), lambda: array("i", [1]) * 2.0, lambda: array("i", [1]) < [2], lambda: array("i", [1]) < array("d", [1.5]), lambda: hash(array("i")))
# -> TypeError must be real number, not str
# -> inf
# -> OverflowError int too large to convert to float
# -> TypeError must be real number, not complex
# -> TypeError must be real number, not NoneType
# -> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# -> TypeError array() takes at least 1 argument (0 given)
# -> TypeError 'int' object is not iterable
# -> TypeError cannot use a str to initialize an array with typecode 'i'
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError array() argument 1 must be a unicode character, not str
# -> TypeError array() argument 1 must be a unicode character, not int
# -> ValueError bytes length not a multiple of item size
# -> TypeError can only append array (not "list") to array
# -> TypeError bad argument type for built-in operation
# -> array('i', [1, 2])
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError '<' not supported between instances of 'array.array' and 'list'
# -> True
# -> TypeError unhashable type: 'array.array'
