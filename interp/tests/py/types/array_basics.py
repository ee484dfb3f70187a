# Arrays: every type code, making them, growing and shrinking them, what they show.
from array import array, ArrayType

print(array is ArrayType, array.__name__, array.__module__, array, type(array("b")), isinstance(array("b"), array))
# -> True array array <class 'array.array'> <class 'array.array'> True
for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 3])
    print(a, len(a), a.typecode, a.itemsize, a[0], a[-1], a.tobytes().hex())
# -> array('b', [1, 2, 3]) 3 b 1 1 3 010203
# -> array('B', [1, 2, 3]) 3 B 1 1 3 010203
# -> array('h', [1, 2, 3]) 3 h 2 1 3 010002000300
# -> array('H', [1, 2, 3]) 3 H 2 1 3 010002000300
# -> array('i', [1, 2, 3]) 3 i 4 1 3 010000000200000003000000
# -> array('I', [1, 2, 3]) 3 I 4 1 3 010000000200000003000000
# -> array('l', [1, 2, 3]) 3 l 8 1 3 010000000000000002000000000000000300000000000000
# -> array('L', [1, 2, 3]) 3 L 8 1 3 010000000000000002000000000000000300000000000000
# -> array('q', [1, 2, 3]) 3 q 8 1 3 010000000000000002000000000000000300000000000000
# -> array('Q', [1, 2, 3]) 3 Q 8 1 3 010000000000000002000000000000000300000000000000
# -> array('f', [1.0, 2.0, 3.0]) 3 f 4 1.0 3.0 0000803f0000004000004040
# -> array('d', [1.0, 2.0, 3.0]) 3 d 8 1.0 3.0 000000000000f03f00000000000000400000000000000840
print(array("i"), bool(array("i")), bool(array("i", [0])), array("d", (0.1, -0.0, 1e300)), array("f", [0.1, 1e300, -1e-50]))
# -> array('i') False True array('d', [0.1, -0.0, 1e+300]) array('f', [0.10000000149011612, inf, -0.0])
print(array("B", b"abc"), array("H", bytearray(b"abcd")), array("i", range(4)), array("q", (n * n for n in range(4))))
# -> array('B', [97, 98, 99]) array('H', [25185, 25699]) array('i', [0, 1, 2, 3]) array('q', [0, 1, 4, 9])
print(array("h", array("b", [1, -1])), array("b", array("b", [1, -1])), array("d", array("i", [1, 2])), array("b", memoryview(b"ab")))
# -> array('h', [1, -1]) array('b', [1, -1]) array('d', [1.0, 2.0]) array('b', [97, 98])
print(array("d", [True, 2, 2.5]), array("b", [True, False]), array("q", {5: 1, 6: 2}), array("Q", [2**64 - 1, 2**63]), array("q", [-(2**63), 2**63 - 1]))
# -> array('d', [1.0, 2.0, 2.5]) array('b', [1, 0]) array('q', [5, 6]) array('Q', [18446744073709551615, 9223372036854775808]) array('q', [-9223372036854775808, 9223372036854775807])

# Methods.
a = array("i", [3, 1, 2])
a.append(5)
a.extend([6, 7])
a.extend(array("i", [8]))
a.extend(n for n in (9, 10))
a.insert(0, -1)
a.insert(-1, -2)
a.insert(100, 11)
a.insert(-100, 12)
print(a, a.pop(), a.pop(0), a.pop(-2), a, a.count(1), a.index(5), a.index(9, 3), a.index(9, -5, 100))
# -> array('i', [-1, 3, 1, 2, 5, 6, 7, 8, 9, 10]) 11 12 -2 array('i', [-1, 3, 1, 2, 5, 6, 7, 8, 9, 10]) 1 4 8 8
a.remove(5)
a.reverse()
print(a, a.tolist(), a.count(1.0), 1 in a, 1.0 in a, 1.5 in a, "x" in a, None in a, 2**200 in a, a.index(True))
# -> array('i', [10, 9, 8, 7, 6, 2, 1, 3, -1]) [10, 9, 8, 7, 6, 2, 1, 3, -1] 1 True True False False False False 6
a.fromlist([1, 2])
a.frombytes(b"\x01\x00\x00\x00")
a.frombytes(memoryview(b"\x02\x00\x00\x00"))
a.frombytes(array("B", [3, 0, 0, 0]))
print(a[-5:], a.__copy__() == a, a.__deepcopy__({}) is a)  # -> array('i', [1, 2, 1, 2, 3]) True False
for code, values in (("h", [1, -2]), ("b", [1, -2]), ("I", [1, 2]), ("q", [1, -2])):
    b = array(code, values)
    b.byteswap()
    print(b, end=" ")
    b.byteswap()
    print(b.tolist() == values)
# -> array('h', [256, -257]) True
# -> array('b', [1, -2]) True
# -> array('I', [16777216, 33554432]) True
# -> array('q', [72057594037927936, -72057594037927937]) True

# Operators.
a, b = array("b", [1, 2]), array("b", [3])
print(a + b, a * 3, 2 * b, a * 0, a * -1, a * True)
# -> array('b', [1, 2, 3]) array('b', [1, 2, 1, 2, 1, 2]) array('b', [3, 3]) array('b') array('b') array('b', [1, 2])
c = a
c += b
c *= 2
print(a, c is a)  # -> array('b', [1, 2, 3, 1, 2, 3]) True
c += c
c *= 0
print(a, array("d", [1.5]) * 2)  # -> array('b') array('d', [1.5, 1.5])

# Order, against arrays of any code.
print(array("i", [1, 2]) == array("d", [1, 2]), array("i", [1, 2]) != array("b", [1, 2]), array("i") == array("f"), array("b", [1]) == [1])
# -> True False True False
print(array("i", [1, 2]) < array("i", [1, 3]), array("i", [1, 2]) < array("i", [1, 2, 0]), array("Q", [2**64 - 1]) > array("q", [-1]))
# -> True True True
print(array("i", [1, 2]) >= array("d", [1, 2.5]), array("d", [1.5]) > array("b", [1]), array("q", [2**53 + 1]) > array("d", [2.0**53]))
# -> False True True
print(array("b", [1]) == None, array("b", [1]) != 1, array("b", [1]) <= array("H", [1]), array("h", [2]) > array("h", [1, 5]))
# -> False True True True
nan = float("nan")
n = array("d", [nan])
print(n == n, n != n, n < n, n <= n, nan in n, n.count(nan), n, array("f", [nan, -nan, float("inf")]), n.tobytes().hex(), array("f", n).tobytes().hex())
# -> False True False False False 0 array('d', [nan]) array('f', [nan, nan, inf]) 000000000000f87f 0000c07f

# Iterating.
a = array("q", [1, 2**60, -(2**60)])
print(list(a), [x for x in a], tuple(reversed(a)), sorted(a), sum(a), max(a), dict(enumerate(a)), list(zip(a, "ab")), [*a], {*a} == set(a))
# -> [1, 1152921504606846976, -1152921504606846976] [1, 1152921504606846976, -1152921504606846976] (-1152921504606846976, 1152921504606846976, 1) [-1152921504606846976, 1, 1152921504606846976] 1 1152921504606846976 {0: 1, 1: 1152921504606846976, 2: -1152921504606846976} [(1, 'a'), (1152921504606846976, 'b')] [1, 1152921504606846976, -1152921504606846976] True
x, *y = a
print(x, y)  # -> 1 [1152921504606846976, -1152921504606846976]
it = iter(array("h", [1, 2]))
print(next(it), next(it), next(it, "end"), next(it, "end"))  # -> 1 2 end end
grown = array("b", [1])
for item in grown:
    if len(grown) < 5:
        grown.append(item + 1)
print(grown)  # -> array('b', [1, 2, 3, 4, 5])
match array("i", [1, 2, 3]):
    case [first, *rest]:
        print("matched", first, rest)  # -> matched 1 [2, 3]
print(str(array("b", [7])), f"{array('b')!r:>12}", "%s" % array("d", [2]), repr([array("B", [1])]))
# -> array('b', [7])   array('b') array('d', [2.0]) [array('B', [1])]
