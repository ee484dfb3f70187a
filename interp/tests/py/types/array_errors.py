# What arrays refuse, and in which words.
import json
from array import array

limits = {
    "b": [-129, 128, 2**15, -(2**15) - 1, 2**63, -(2**64), 2**200, "a", 1.5, None, True],
    "B": [-1, 256, 2**63, -(2**63) - 1, 1.5],
    "h": [-(2**15) - 1, 2**15, 2**63, b"a"],
    "H": [-1, 2**16, 2**31, -(2**31) - 1, 2**63],
    "i": [2**31, -(2**31) - 1, 2**63, [1]],
    "I": [-1, 2**32, 2**64, -(2**200), 2**200, "a", 1.5],
    "l": [2**63, -(2**63) - 1, "a"],
    "L": [-1, 2**64, "a"],
    "q": [2**63, -(2**63) - 1, "a", 2.0],
    "Q": [-1, 2**64, -(2**200), 2**200, "a"],
    "f": ["a", 10**400, 1e300, None, True],
    "d": ["a", 10**400, None, b"1"],
}


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Float:
    def __float__(self):
        return 2.5


for code, values in limits.items():
    for value in values:
        a = array(code, [1])
        for act in (lambda: a.append(value), lambda: a.__setitem__(0, value), lambda: a.insert(0, value), lambda: a.extend([2, value]), lambda: a.fromlist([3, value])):
            try:
                act()
            except Exception as e:
                last = f"{type(e).__name__} {e}"
            else:
                last = "done"
        print(code, last, a)
# -> b OverflowError signed char is less than minimum array('b', [1, 2])
# -> b OverflowError signed char is greater than maximum array('b', [1, 2])
# -> b OverflowError signed short integer is greater than maximum array('b', [1, 2])
# -> b OverflowError signed short integer is less than minimum array('b', [1, 2])
# -> b OverflowError Python int too large to convert to C long array('b', [1, 2])
# -> b OverflowError Python int too large to convert to C long array('b', [1, 2])
# -> b OverflowError Python int too large to convert to C long array('b', [1, 2])
# -> b TypeError 'str' object cannot be interpreted as an integer array('b', [1, 2])
# -> b TypeError 'float' object cannot be interpreted as an integer array('b', [1, 2])
# -> b TypeError 'NoneType' object cannot be interpreted as an integer array('b', [1, 2])
# -> b done array('b', [1, 1, 1, 2, 1, 3, 1])
# -> B OverflowError unsigned byte integer is less than minimum array('B', [1, 2])
# -> B OverflowError unsigned byte integer is greater than maximum array('B', [1, 2])
# -> B OverflowError Python int too large to convert to C long array('B', [1, 2])
# -> B OverflowError Python int too large to convert to C long array('B', [1, 2])
# -> B TypeError 'float' object cannot be interpreted as an integer array('B', [1, 2])
# -> h OverflowError signed short integer is less than minimum array('h', [1, 2])
# -> h OverflowError signed short integer is greater than maximum array('h', [1, 2])
# -> h OverflowError Python int too large to convert to C long array('h', [1, 2])
# -> h TypeError 'bytes' object cannot be interpreted as an integer array('h', [1, 2])
# -> H OverflowError unsigned short is less than minimum array('H', [1, 2])
# -> H OverflowError unsigned short is greater than maximum array('H', [1, 2])
# -> H OverflowError signed integer is greater than maximum array('H', [1, 2])
# -> H OverflowError signed integer is less than minimum array('H', [1, 2])
# -> H OverflowError Python int too large to convert to C long array('H', [1, 2])
# -> i OverflowError signed integer is greater than maximum array('i', [1, 2])
# -> i OverflowError signed integer is less than minimum array('i', [1, 2])
# -> i OverflowError Python int too large to convert to C long array('i', [1, 2])
# -> i TypeError 'list' object cannot be interpreted as an integer array('i', [1, 2])
# -> I OverflowError can't convert negative value to unsigned int array('I', [1, 2])
# -> I OverflowError unsigned int is greater than maximum array('I', [1, 2])
# -> I OverflowError Python int too large to convert to C unsigned long array('I', [1, 2])
# -> I OverflowError can't convert negative value to unsigned int array('I', [1, 2])
# -> I OverflowError Python int too large to convert to C unsigned long array('I', [1, 2])
# -> I TypeError 'str' object cannot be interpreted as an integer array('I', [1, 2])
# -> I TypeError 'float' object cannot be interpreted as an integer array('I', [1, 2])
# -> l OverflowError Python int too large to convert to C long array('l', [1, 2])
# -> l OverflowError Python int too large to convert to C long array('l', [1, 2])
# -> l TypeError 'str' object cannot be interpreted as an integer array('l', [1, 2])
# -> L OverflowError can't convert negative value to unsigned int array('L', [1, 2])
# -> L OverflowError Python int too large to convert to C unsigned long array('L', [1, 2])
# -> L TypeError 'str' object cannot be interpreted as an integer array('L', [1, 2])
# -> q OverflowError int too big to convert array('q', [1, 2])
# -> q OverflowError int too big to convert array('q', [1, 2])
# -> q TypeError 'str' object cannot be interpreted as an integer array('q', [1, 2])
# -> q TypeError 'float' object cannot be interpreted as an integer array('q', [1, 2])
# -> Q OverflowError can't convert negative int to unsigned array('Q', [1, 2])
# -> Q OverflowError int too big to convert array('Q', [1, 2])
# -> Q OverflowError can't convert negative int to unsigned array('Q', [1, 2])
# -> Q OverflowError int too big to convert array('Q', [1, 2])
# -> Q TypeError 'str' object cannot be interpreted as an integer array('Q', [1, 2])
# -> f TypeError must be real number, not str array('f', [1.0, 2.0])
# -> f OverflowError int too large to convert to float array('f', [1.0, 2.0])
# -> f done array('f', [inf, inf, inf, 2.0, inf, 3.0, inf])
# -> f TypeError must be real number, not NoneType array('f', [1.0, 2.0])
# -> f done array('f', [1.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0])
# -> d TypeError must be real number, not str array('d', [1.0, 2.0])
# -> d OverflowError int too large to convert to float array('d', [1.0, 2.0])
# -> d TypeError must be real number, not NoneType array('d', [1.0, 2.0])
# -> d TypeError must be real number, not bytes array('d', [1.0, 2.0])
for code in "bBhHiIlLqQ":
    print(code, array(code, [Index(5)])[0], end=" ")
    try:
        array(code, [Index("x")])
    except TypeError as e:
        print(e)
# -> b 5 __index__ returned non-int (type str)
# -> B 5 __index__ returned non-int (type str)
# -> h 5 __index__ returned non-int (type str)
# -> H 5 __index__ returned non-int (type str)
# -> i 5 __index__ returned non-int (type str)
# -> I 5 __index__ returned non-int (type str)
# -> l 5 __index__ returned non-int (type str)
# -> L 5 __index__ returned non-int (type str)
# -> q 5 __index__ returned non-int (type str)
# -> Q 5 __index__ returned non-int (type str)
print(array("d", [Float(), Index(3)]), array("f", [Float()]))  # -> array('d', [2.5, 3.0]) array('f', [2.5])


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


a = array("i", [1, 2, 3])
for act in [
    lambda: array(),
    lambda: array(1),
    lambda: array(None),
    lambda: array("bb"),
    lambda: array(""),
    lambda: array(b"b"),
    lambda: array("z"),
    lambda: array("z", 5),
    lambda: array("z", [5]),
    lambda: array("\u20ac"),
    lambda: array("i", 1),
    lambda: array("i", None),
    lambda: array("i", "a"),
    lambda: array("z", "a"),
    lambda: array("i", b"abc"),
    lambda: array("h", bytearray(1)),
    lambda: array("i", [1], 2),
    lambda: array("i", x=1),
    lambda: array(typecode="i"),
    lambda: array("i", ["a"]),
    lambda: hash(a),
    lambda: a.nothing,
    lambda: setattr(a, "typecode", "b"),
    lambda: a + array("b"),
    lambda: a + [1],
    lambda: a + b"",
    lambda: [1] + a,
    lambda: a * 1.5,
    lambda: 1.5 * a,
    lambda: a * a,
    lambda: a - 1,
    lambda: 1 + a,
    lambda: a < 1,
    lambda: a < [1],
    lambda: a.append(),
    lambda: a.append(1, 2),
    lambda: a.extend(1),
    lambda: a.extend(array("b")),
    lambda: a.extend("a"),
    lambda: a.fromlist((1,)),
    lambda: a.frombytes("a"),
    lambda: a.frombytes(5),
    lambda: a.frombytes(b"a"),
    lambda: a.frombytes(array("i", [1])),
    lambda: a["a"],
    lambda: a[1.0],
    lambda: a[3],
    lambda: a[-4],
    lambda: a[2**70],
    lambda: a[::0],
    lambda: a["a":],
    lambda: a.__setitem__(3, 1),
    lambda: a.__setitem__("a", 1),
    lambda: a.__delitem__(3),
    lambda: a.__delitem__("a"),
    lambda: array("i").pop(),
    lambda: a.pop(3),
    lambda: a.pop("a"),
    lambda: a.remove(7),
    lambda: a.index(7),
    lambda: a.index(1, 1),
    lambda: a.index(3, 0, 2),
    lambda: a.index(1, "a"),
    lambda: a.insert("a", 1),
    lambda: a.index(),
    lambda: array.append(),
    lambda: array.append([], 1),
    lambda: format(a, "x"),
    lambda: json.dumps(a),
    lambda: array.append.__qualname__,
    lambda: -a,
    lambda: a(),
    lambda: int(a),
]:
    fails(act)
# -> TypeError array() takes at least 1 argument (0 given)
# -> TypeError array() argument 1 must be a unicode character, not int
# -> TypeError array() argument 1 must be a unicode character, not None
# -> TypeError array() argument 1 must be a unicode character, not str
# -> TypeError array() argument 1 must be a unicode character, not str
# -> TypeError array() argument 1 must be a unicode character, not bytes
# -> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# -> TypeError 'int' object is not iterable
# -> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# -> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError cannot use a str to initialize an array with typecode 'i'
# -> TypeError cannot use a str to initialize an array with typecode 'z'
# -> ValueError bytes length not a multiple of item size
# -> ValueError bytes length not a multiple of item size
# -> TypeError array() takes at most 2 arguments (3 given)
# -> TypeError array.array() takes no keyword arguments
# -> TypeError array.array() takes no keyword arguments
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError unhashable type: 'array.array'
# -> AttributeError 'array.array' object has no attribute 'nothing'
# -> AttributeError attribute 'typecode' of 'array.array' objects is not writable
# -> TypeError bad argument type for built-in operation
# -> TypeError can only append array (not "list") to array
# -> TypeError can only append array (not "bytes") to array
# -> TypeError can only concatenate list (not "array.array") to list
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError can't multiply sequence by non-int of type 'array.array'
# -> TypeError unsupported operand type(s) for -: 'array.array' and 'int'
# -> TypeError unsupported operand type(s) for +: 'int' and 'array.array'
# -> TypeError '<' not supported between instances of 'array.array' and 'int'
# -> TypeError '<' not supported between instances of 'array.array' and 'list'
# -> TypeError array.append() takes exactly one argument (0 given)
# -> TypeError array.append() takes exactly one argument (2 given)
# -> TypeError 'int' object is not iterable
# -> TypeError can only extend with array of same kind
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError arg must be list
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'int'
# -> ValueError bytes length not a multiple of item size
# -> TypeError a bytes-like object is required
# -> TypeError array indices must be integers
# -> TypeError array indices must be integers
# -> IndexError array index out of range
# -> IndexError array index out of range
# -> IndexError cannot fit 'int' into an index-sized integer
# -> ValueError slice step cannot be zero
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> IndexError array assignment index out of range
# -> TypeError array indices must be integers
# -> IndexError array assignment index out of range
# -> TypeError array indices must be integers
# -> IndexError pop from empty array
# -> IndexError pop index out of range
# -> TypeError 'str' object cannot be interpreted as an integer
# -> ValueError array.remove(x): x not in array
# -> ValueError array.index(x): x not in array
# -> ValueError array.index(x): x not in array
# -> ValueError array.index(x): x not in array
# -> TypeError slice indices must be integers or have an __index__ method
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError index expected at least 1 argument, got 0
# -> TypeError unbound method array.append() needs an argument
# -> TypeError descriptor 'append' for 'array.array' objects doesn't apply to a 'list' object
# -> TypeError unsupported format string passed to array.array.__format__
# -> TypeError Object of type array is not JSON serializable
# -> array.append
# -> TypeError bad operand type for unary -: 'array.array'
# -> TypeError 'array.array' object is not callable
# -> ValueError invalid literal for int() with base 10: b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00'


def add_in_place(a, b):
    a += b


def times_in_place(a, b):
    a *= b


fails(lambda: add_in_place(a, [1]))  # -> TypeError can only extend array with array (not "list")
fails(lambda: add_in_place(a, array("b", [1])))  # -> TypeError can only extend with array of same kind
fails(lambda: add_in_place(a, 1))  # -> TypeError can only extend array with array (not "int")
fails(lambda: times_in_place(a, 1.0))  # -> TypeError can't multiply sequence by non-int of type 'float'
fails(lambda: times_in_place(a, a))  # -> TypeError can't multiply sequence by non-int of type 'array.array'
print(a)  # -> array('i', [1, 2, 3])
