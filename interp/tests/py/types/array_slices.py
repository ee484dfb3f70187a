# Slices of arrays: reading, assigning, deleting, as lists do it.
from array import array

for code in "bHiqd":
    a = array(code, range(10))
    print(a[2:5], a[::-1], a[8:2:-3], a[5:5], a[-3:], a[:], a[::4], a[100:], a[4:1], a[-1:-100:-2])
# -> array('b', [2, 3, 4]) array('b', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) array('b', [8, 5]) array('b') array('b', [7, 8, 9]) array('b', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) array('b', [0, 4, 8]) array('b') array('b') array('b', [9, 7, 5, 3, 1])
# -> array('H', [2, 3, 4]) array('H', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) array('H', [8, 5]) array('H') array('H', [7, 8, 9]) array('H', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) array('H', [0, 4, 8]) array('H') array('H') array('H', [9, 7, 5, 3, 1])
# -> array('i', [2, 3, 4]) array('i', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) array('i', [8, 5]) array('i') array('i', [7, 8, 9]) array('i', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) array('i', [0, 4, 8]) array('i') array('i') array('i', [9, 7, 5, 3, 1])
# -> array('q', [2, 3, 4]) array('q', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) array('q', [8, 5]) array('q') array('q', [7, 8, 9]) array('q', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) array('q', [0, 4, 8]) array('q') array('q') array('q', [9, 7, 5, 3, 1])
# -> array('d', [2.0, 3.0, 4.0]) array('d', [9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0, 0.0]) array('d', [8.0, 5.0]) array('d') array('d', [7.0, 8.0, 9.0]) array('d', [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]) array('d', [0.0, 4.0, 8.0]) array('d') array('d') array('d', [9.0, 7.0, 5.0, 3.0, 1.0])

bounds = [None, 0, 1, 3, 7, -1, -2, 50, -50]
steps = [None, 1, 2, 3, -1, -2, -7, 100]
checked = 0
for code in "bhid":
    for start in bounds:
        for stop in bounds:
            for step in steps:
                key = slice(start, stop, step)
                a, other = array(code, range(8)), list(range(8))
                assert a[key].tolist() == other[key], key
                del a[key], other[key]
                assert a.tolist() == other, key
                for count in (0, 1, 2, len(range(8)[key])):
                    a, other = array(code, range(8)), list(range(8))
                    new = [20 + n for n in range(count)]
                    try:
                        a[key] = array(code, new)
                    except ValueError:
                        # CPython's arrays take an empty one for a deletion.
                        assert len(range(8)[key]) != count and count != 0, key
                        continue
                    if count == 0 and step not in (None, 1):
                        del other[key]
                    else:
                        other[key] = new
                    assert a.tolist() == other, key
                    checked += 1
print(checked)  # -> 7080

a = array("i", range(6))
a[1:3] = a
print(a)  # -> array('i', [0, 0, 1, 2, 3, 4, 5, 3, 4, 5])
a[::-1] = a
print(a)  # -> array('i', [5, 4, 3, 5, 4, 3, 2, 1, 0, 0])
a[:] = a[::2]
print(a)  # -> array('i', [5, 3, 4, 2, 0])
a[2:2] = array("i", [7, 8, 9])
print(a)  # -> array('i', [5, 3, 7, 8, 9, 4, 2, 0])
a[10:] = array("i", [1])
a[-100:-90] = array("i", [2])
print(a)  # -> array('i', [2, 5, 3, 7, 8, 9, 4, 2, 0, 1])
del a[0], a[-1], a[1:3]
print(a)  # -> array('i', [5, 8, 9, 4, 2, 0])
for value in (array("b", [1]), [1], b"abcd", 5, None):
    for key in (slice(0, 1), slice(None, None, 2)):
        try:
            a[key] = value
        except Exception as e:
            print(type(e).__name__, e)
# -> TypeError bad argument type for built-in operation
# -> TypeError bad argument type for built-in operation
# -> TypeError can only assign array (not "list") to array slice
# -> TypeError can only assign array (not "list") to array slice
# -> TypeError can only assign array (not "bytes") to array slice
# -> TypeError can only assign array (not "bytes") to array slice
# -> TypeError can only assign array (not "int") to array slice
# -> TypeError can only assign array (not "int") to array slice
# -> TypeError can only assign array (not "NoneType") to array slice
# -> TypeError can only assign array (not "NoneType") to array slice
try:
    a[::2] = array("i", [1])
except ValueError as e:
    print(e)  # -> attempt to assign array of size 1 to extended slice of size 3
a[::2] = array("i")
print(a)  # -> array('i', [8, 4, 0])
del a[:]
print(a, a[:], a[::-1])  # -> array('i') array('i') array('i')
