# Subclasses of bytes and bytearray: classes of results, attributes, __bytes__, construction hooks.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class B(bytes):
    def __new__(cls, data=b"", note=None):
        self = super().__new__(cls, data)
        self.note = note
        return self

    def __getitem__(self, key):
        return "item"

    def __bytes__(self):
        return b"by hook"


class A(bytearray):
    def append(self, x):
        super().append(x + 1)

    def __iter__(self):
        return iter("it")


b, a = B(b"abc", "n"), A(b"abc")
a.append(1)
a.note = "attribute"
a += b"z"
print(b, b[0], b.note, bytes(b), b + b"d", type(b + b"d"), type(b.upper()), type(b * 2), b.hex(), b == b"abc", hash(b) == hash(b"abc"), {b"abc": 1}[b], list(b), b.find(b"c"), len(b), b"".join([b]), bytearray(b))
# -> b'abc' item n b'by hook' b'abcd' <class 'bytes'> <class 'bytes'> <class 'bytes'> 616263 True True 1 [97, 98, 99] 2 3 b'abc' bytearray(b'abc')
print(type(a).__name__, a.note, list(a), type(a[1:]).__name__, type(a + b"").__name__, type(a.copy()).__name__, bytes(a), a == b"abc\x02z", type(a * 1).__name__, type(A.fromhex("61")).__name__, type(B.fromhex("61")).__name__, isinstance(a, bytearray), memoryview(a)[0], b"%s" % b, b"%b" % a)
# -> A attribute ['i', 't'] bytearray bytearray bytearray b'abc\x02z' True bytearray A B True 97 b'abc' b'abc\x02z'
show(lambda: B("x"), lambda: B(5), lambda: B([300]), lambda: hash(a), lambda: B(b"q").decode(), lambda: a.nothing, lambda: b.__dict__, lambda: a.__dict__, lambda: b < a, lambda: B.__mro__[1:], lambda: bytes.__getitem__(b, 0), lambda: b.translate(None, b"a"), lambda: setattr(b"", "x", 1))
# -> TypeError string argument without an encoding
# -> b'\x00\x00\x00\x00\x00'
# -> ValueError bytes must be in range(0, 256)
# -> TypeError unhashable type: 'A'
# -> q
# -> AttributeError 'A' object has no attribute 'nothing'
# -> {'note': 'n'}
# -> {'note': 'attribute'}
# -> True
# -> (<class 'bytes'>, <class 'object'>)
# -> 97
# -> b'bc'
# -> AttributeError 'bytes' object has no attribute 'x'
