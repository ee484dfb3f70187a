"""Which operators the builtin types have as methods."""

import array
import collections

WORDS = "add sub mul truediv floordiv mod and or xor lshift rshift pow matmul".split()
TYPES = (int, bool, float, complex, str, bytes, bytearray, list, tuple, set, frozenset, dict, collections.deque)
OTHERS = (array.array, type, range, memoryview, type({}.keys()), type({}.items()), type(int | str), object)
for kind in TYPES + OTHERS:
    found = [before + word for word in WORDS for before in ("", "r", "i") if hasattr(kind, f"__{before}{word}__")]
    print(kind.__name__, *found)
# -> int add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod and rand or ror xor rxor lshift rlshift rshift rrshift pow rpow
# -> bool add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod and rand or ror xor rxor lshift rlshift rshift rrshift pow rpow
# -> float add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod or ror pow rpow
# -> complex add radd sub rsub mul rmul truediv rtruediv or ror pow rpow
# -> str add mul rmul mod rmod or ror
# -> bytes add mul rmul mod rmod or ror
# -> bytearray add iadd mul rmul imul mod rmod or ror
# -> list add iadd mul rmul imul or ror
# -> tuple add mul rmul or ror
# -> set sub rsub isub and rand iand or ror ior xor rxor ixor
# -> frozenset sub rsub and rand or ror xor rxor
# -> dict or ror ior
# -> deque add iadd mul rmul imul or ror
# -> array add iadd mul rmul imul or ror
# -> type or ror
# -> range or ror
# -> memoryview or ror
# -> dict_keys sub rsub and rand or ror xor rxor
# -> dict_items sub rsub and rand or ror xor rxor
# -> UnionType or ror
# -> object or ror
for text in ("[1] - [2]", "'a' @ 'b'", "{1} + {2}", "5 @ 3", "{} - {}", "2.5 & 1", "1j // 2"):
    try:
        print(eval(text))
    except TypeError as error:
        print(error)
# -> unsupported operand type(s) for -: 'list' and 'list'
# -> unsupported operand type(s) for @: 'str' and 'str'
# -> unsupported operand type(s) for +: 'set' and 'set'
# -> unsupported operand type(s) for @: 'int' and 'int'
# -> unsupported operand type(s) for -: 'dict' and 'dict'
# -> unsupported operand type(s) for &: 'float' and 'int'
# -> unsupported operand type(s) for //: 'complex' and 'int'
