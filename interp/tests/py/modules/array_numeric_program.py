# Arrays in numeric work: a filter over samples, conversion between codes, views that share, struct round trips, limits of each code, slices and bytes order.
import struct
from array import array, typecodes

samples = array("h", (n * 7919 % 2001 - 1000 for n in range(64)))


def average(data, n):
    out, total = array("d"), 0
    for i, x in enumerate(data):
        total += x - (data[i - n] if i >= n else 0)
        out.append(total / min(i + 1, n))
    return out


smooth = average(samples, 4)
print(smooth[:5].tolist(), array("i", map(round, smooth[-3:])), min(samples), max(samples), sum(samples), samples.index(max(samples)), sorted(samples)[:3] == array("h", sorted(samples))[:3].tolist())
# -> [-1000.0, -42.0, 249.0, 373.25, 788.5] array('i', [-54, -140, -224]) -1000 962 2759 24 True
for code in "bBhHiIqQfd":
    a = array(code, [1, 2, 3])
    a.append(100)
    a[1:3] = array(code, [7])
    a.extend(x for x in (5, 6))
    a.insert(-1, 9)
    a *= 2
    del a[::3]
    assert array(code, a.tobytes()) == a and array(code, bytes(a)) == a
    assert list(struct.unpack(f"={len(a)}{code}", a.tobytes())) == a.tolist()
    print(code, a.itemsize, a, a.pop(0), a.count(9), a.reverse(), a.tolist(), end="; ")
    big = 8 * a.itemsize
    for value in (2**big, -(2**big), 2 ** (big - 1), -1, 1.5, "x", None):
        try:
            a[0] = value
            print(f"{value} ok", end=", ")
        except (OverflowError, TypeError) as error:
            print(error, end=", ")
    print(".")
# -> b 1 array('b', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; signed char is greater than maximum, signed char is less than minimum, signed char is greater than maximum, -1 ok, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> B 1 array('B', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; unsigned byte integer is greater than maximum, unsigned byte integer is less than minimum, 128 ok, unsigned byte integer is less than minimum, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> h 2 array('h', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; signed short integer is greater than maximum, signed short integer is less than minimum, signed short integer is greater than maximum, -1 ok, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> H 2 array('H', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; unsigned short is greater than maximum, unsigned short is less than minimum, 32768 ok, unsigned short is less than minimum, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> i 4 array('i', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; signed integer is greater than maximum, signed integer is less than minimum, signed integer is greater than maximum, -1 ok, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> I 4 array('I', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; unsigned int is greater than maximum, can't convert negative value to unsigned int, 2147483648 ok, can't convert negative value to unsigned int, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> q 8 array('q', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; int too big to convert, int too big to convert, int too big to convert, -1 ok, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> Q 8 array('Q', [6, 9, 100, 7, 6, 9, 100]) 7 2 None [6, 9, 100, 7, 6, 9, 100]; int too big to convert, can't convert negative int to unsigned, 9223372036854775808 ok, can't convert negative int to unsigned, 'float' object cannot be interpreted as an integer, 'str' object cannot be interpreted as an integer, 'NoneType' object cannot be interpreted as an integer, .
# -> f 4 array('f', [6.0, 9.0, 100.0, 7.0, 6.0, 9.0, 100.0]) 7.0 2 None [6.0, 9.0, 100.0, 7.0, 6.0, 9.0, 100.0]; 4294967296 ok, -4294967296 ok, 2147483648 ok, -1 ok, 1.5 ok, must be real number, not str, must be real number, not NoneType, .
# -> d 8 array('d', [6.0, 9.0, 100.0, 7.0, 6.0, 9.0, 100.0]) 7.0 2 None [6.0, 9.0, 100.0, 7.0, 6.0, 9.0, 100.0]; 18446744073709551616 ok, -18446744073709551616 ok, 9223372036854775808 ok, -1 ok, 1.5 ok, must be real number, not str, must be real number, not NoneType, .
swapped = array("H", [1, 256, 0x1234])
swapped.byteswap()
view = memoryview(samples)
view[0] = -5
print(swapped, samples[0], view[-1] == samples[-1], view.format, view.itemsize, view[:4].tolist(), bytes(view[:2]).hex(), array("h", view[10:12]), array("B", b"ab") + array("B", [1]), array("d", [1]) == array("i", [1]), array("b", [1, 2]) < array("d", [1.5]), 2 in array("d", [2.0]), array("f", [0.1])[0], [*reversed(array("b", [1, 2]))], array("q") or "empty", array("i", [3, 1])[::-1], len(typecodes) > 10)
# -> array('H', [256, 1, 13330]) -5 True h 2 [-5, 916, 831, 746] fbff9403 array('h', [151, 66]) array('B', [97, 98, 1]) True True True 0.10000000149011612 [2, 1] empty array('i', [1, 3]) True
