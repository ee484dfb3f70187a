# array methods in their corners: insert, pop, remove, fromlist, frombytes, byteswap, slices with arrays of other kinds.
from array import array
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

a = array("i", [1, 2, 3])
a.insert(-100, 0)
a.insert(100, 4)
a.extend(a)
a.fromlist([7, 8])
a.frombytes(array("i", [9]).tobytes())
print(a, a.pop(), a.pop(0), a.pop(-2), a.remove(2), a.reverse(), a, a.tolist()[:2], len(a), a.buffer_info()[1] if hasattr(a, "buffer_info") else len(a))
# -> array('i', [8, 4, 3, 2, 1, 0, 4, 3, 1]) 9 0 7 None None array('i', [8, 4, 3, 2, 1, 0, 4, 3, 1]) [8, 4] 9 9
a.byteswap()
a.byteswap()
a[1:3] = array("i", [50, 51, 52])
a[::2] = array("i", [0] * len(a[::2]))
del a[0], a[1:2]
a *= 2
a += array("i", [-1])
print(a, a[::-1], a[-1], 50 in a, a.count(0), a == array("i", a), array("i", range(3)) == array("q", range(3)), list(reversed(array("b", b"ab"))), a[2:2], memoryview(a).format, bytes(array("H", [258])))
# -> array('i', [50, 52, 0, 1, 0, 4, 0, 1, 50, 52, 0, 1, 0, 4, 0, 1, -1]) array('i', [-1, 1, 0, 4, 0, 1, 0, 52, 50, 1, 0, 4, 0, 1, 0, 52, 50]) -1 True 6 True True [98, 97] array('i') i b'\x02\x01'
show(
    lambda: a.pop(100),
    lambda: array("i").pop(),
    lambda: a.remove(999),
    lambda: a.index(999),
    lambda: a.index(-1, 0, 2),
    lambda: a.insert("a", 1),
    lambda: a.fromlist([1, "a"]) or a,
    lambda: a.fromlist((1,)),
    lambda: a.frombytes(b"abc"),
    lambda: a.frombytes("abcd"),
    lambda: a.extend([1, "x"]),
    lambda: a.extend(array("d", [1.0])),
    lambda: a.extend(5),
    lambda: a.__setitem__(slice(0, 1), [1]),
    lambda: a.__setitem__(slice(0, 1), array("d", [1.0])),
    lambda: a.__setitem__(slice(0, 4, 2), array("i", [1])),
    lambda: a[100],
    lambda: a["a"],
    lambda: a.__setitem__(100, 1),
    lambda: a.__delitem__(100),
    lambda: a.append(),
    lambda: setattr(a, "typecode", "d"),
    lambda: a.nothing,
    lambda: len(a),
)
# -> IndexError pop index out of range
# -> IndexError pop from empty array
# -> ValueError array.remove(x): x not in array
# -> ValueError array.index(x): x not in array
# -> ValueError array.index(x): x not in array
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError arg must be list
# -> ValueError bytes length not a multiple of item size
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can only extend with array of same kind
# -> TypeError 'int' object is not iterable
# -> TypeError can only assign array (not "list") to array slice
# -> TypeError bad argument type for built-in operation
# -> ValueError attempt to assign array of size 1 to extended slice of size 2
# -> IndexError array index out of range
# -> TypeError array indices must be integers
# -> IndexError array assignment index out of range
# -> IndexError array assignment index out of range
# -> TypeError array.append() takes exactly one argument (0 given)
# -> AttributeError attribute 'typecode' of 'array.array' objects is not writable
# -> AttributeError 'array.array' object has no attribute 'nothing'
# -> 18
