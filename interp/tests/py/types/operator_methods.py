# Which operators a type has as methods: asking for one that it has not says so.
OPERATORS = "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split()
SIGNS = ["__neg__", "__pos__", "__invert__"]
for type_ in (
    int, bool, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, type(None), slice, object,
    type, memoryview, property, type({}.keys()), type({}.items()), type({}.values()), enumerate, BaseException,
):
    found = []
    for name in OPERATORS:
        kinds = "".join(kind or "=" for kind in ("", "r", "i") if hasattr(type_, f"__{kind}{name}__"))
        if kinds:
            found.append(f"{name}:{kinds}")
    found += [sign for sign in SIGNS if hasattr(type_, sign)]
    print(type_.__name__, *found)
# -> int add:=r sub:=r mul:=r truediv:=r floordiv:=r mod:=r pow:=r lshift:=r rshift:=r and:=r or:=r xor:=r __neg__ __pos__ __invert__
# -> bool add:=r sub:=r mul:=r truediv:=r floordiv:=r mod:=r pow:=r lshift:=r rshift:=r and:=r or:=r xor:=r __neg__ __pos__ __invert__
# -> float add:=r sub:=r mul:=r truediv:=r floordiv:=r mod:=r pow:=r or:=r __neg__ __pos__
# -> complex add:=r sub:=r mul:=r truediv:=r pow:=r or:=r __neg__ __pos__
# -> str add:= mul:=r mod:=r or:=r
# -> bytes add:= mul:=r mod:=r or:=r
# -> bytearray add:=i mul:=ri mod:=r or:=r
# -> list add:=i mul:=ri or:=r
# -> tuple add:= mul:=r or:=r
# -> dict or:=ri
# -> set sub:=ri and:=ri or:=ri xor:=ri
# -> frozenset sub:=r and:=r or:=r xor:=r
# -> range or:=r
# -> NoneType or:=r
# -> slice or:=r
# -> object or:=r
# -> type or:=r
# -> memoryview or:=r
# -> property or:=r
# -> dict_keys sub:=r and:=r or:=r xor:=r
# -> dict_items sub:=r and:=r or:=r xor:=r
# -> dict_values or:=r
# -> enumerate or:=r
# -> BaseException or:=r
for text in ("[].__sub__", "(1).__matmul__", "3j.__mod__", "{}.__add__", "''.__radd__", "().__iadd__"):
    try:
        eval(text)
    except AttributeError as error:
        print(error)
# -> 'list' object has no attribute '__sub__'
# -> 'int' object has no attribute '__matmul__'
# -> 'complex' object has no attribute '__mod__'
# -> 'dict' object has no attribute '__add__'
# -> 'str' object has no attribute '__radd__'
# -> 'tuple' object has no attribute '__iadd__'
print([].__mul__(2), (1,).__rmul__(True), "ab".__mul__(2))  # -> [] (1,) abab
for text in ("[].__mul__('a')", "[] * 'a'", "2.0 * ()", "'a' * None", "bytearray() * 1.5"):
    try:
        eval(text)
    except TypeError as error:
        print(error)
# -> 'str' object cannot be interpreted as an integer
# -> can't multiply sequence by non-int of type 'str'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> can't multiply sequence by non-int of type 'float'
