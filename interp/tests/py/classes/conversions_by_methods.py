# __int__, __index__, __float__, __complex__, __bool__, __str__, __bytes__, __format__, __round__...: wrong results are refused.
def made(**methods):
    return type("M", (), {f"__{k}__": (lambda v: lambda self, *a: v)(v) for k, v in methods.items()})()


class I(int):
    pass


tests = {
    "int": lambda: int(made(int=5)), "int sub": lambda: type(int(made(int=I(5)))).__name__, "int wrong": lambda: int(made(int=5.0)),
    "int by index": lambda: int(made(index=7)), "int by trunc": lambda: int(made(trunc=8)), "int none": lambda: int(made()),
    "index": lambda: [10, 20][made(index=1)], "index wrong": lambda: [1][made(index="0")], "index none": lambda: [1][made(int=0)],
    "slice": lambda: "abcdef"[made(index=1) : made(index=4)], "range": lambda: list(range(made(index=3))), "repeat": lambda: "ab" * made(index=2),
    "hex": lambda: hex(made(index=255)), "chr": lambda: chr(made(index=65)), "float by index": lambda: float(made(index=3)),
    "float": lambda: float(made(float=2.5)), "float wrong": lambda: float(made(float=2)), "float none": lambda: float(made(int=1)),
    "complex": lambda: complex(made(complex=1j)), "complex wrong": lambda: complex(made(complex=1)), "complex by float": lambda: complex(made(float=1.5)),
    "bool": lambda: bool(made(bool=True)), "bool wrong": lambda: bool(made(bool=1)), "bool by len": lambda: bool(made(len=0)),
    "len": lambda: len(made(len=3)), "len negative": lambda: len(made(len=-1)), "len wrong": lambda: len(made(len=1.0)), "len huge": lambda: len(made(len=2**70)),
    "len index": lambda: len(made(len=made(index=4))), "bool len negative": lambda: bool(made(len=-1)),
    "str": lambda: str(made(str="s")), "str wrong": lambda: str(made(str=5)), "repr wrong": lambda: repr(made(repr=b"r")), "str by repr": lambda: str(made(repr="r")),
    "ascii": lambda: ascii(made(repr="é")), "bytes": lambda: bytes(made(bytes=b"b")), "bytes wrong": lambda: bytes(made(bytes="b")),
    "format": lambda: format(made(format="f"), "spec"), "format wrong": lambda: format(made(format=5)), "format none": lambda: format(made(str="x"), ">5"),
    "fstring": lambda: f"{made(format='F')}{made(str='S')!s:>3}{made(repr='R')!r:<3}|", "percent": lambda: "%s %r" % (made(str="S"), made(repr="R")),
    "percent d": lambda: "%d" % made(int=3), "percent x": lambda: "%x" % made(index=255), "percent f": lambda: "%.1f" % made(float=2.5),
    "round": lambda: (round(made(round="r")), round(made(round="n"), 2)), "round none": lambda: round(made(float=1.5)), "abs": lambda: abs(made(abs="a")),
    "divmod": lambda: divmod(made(divmod="d"), 1), "reversed": lambda: reversed(made(reversed="rev")), "dir": lambda: dir(made(dir=["b", "a"])),
    "dir wrong": lambda: dir(made(dir=5)), "length hint": lambda: __import__("operator").length_hint(made(length_hint=4)), "neg": lambda: (-made(neg=1), +made(pos=2), ~made(invert=3)),
}
for name, test in tests.items():
    try:
        print(name, repr(test()))
    except Exception as error:
        print(name, "|", type(error).__name__, error)
# -> int 5
# -> int sub 'int'
# -> int wrong | TypeError __int__ returned non-int (type float)
# -> int by index 7
# -> int by trunc 8
# -> int none | TypeError int() argument must be a string, a bytes-like object or a real number, not 'M'
# -> index 20
# -> index wrong | TypeError __index__ returned non-int (type str)
# -> index none | TypeError list indices must be integers or slices, not M
# -> slice 'bcd'
# -> range [0, 1, 2]
# -> repeat 'abab'
# -> hex '0xff'
# -> chr 'A'
# -> float by index 3.0
# -> float 2.5
# -> float wrong | TypeError M.__float__ returned non-float (type int)
# -> float none | TypeError float() argument must be a string or a real number, not 'M'
# -> complex 1j
# -> complex wrong | TypeError __complex__ returned non-complex (type int)
# -> complex by float (1.5+0j)
# -> bool True
# -> bool wrong | TypeError __bool__ should return bool, returned int
# -> bool by len False
# -> len 3
# -> len negative | ValueError __len__() should return >= 0
# -> len wrong | TypeError 'float' object cannot be interpreted as an integer
# -> len huge | OverflowError cannot fit 'int' into an index-sized integer
# -> len index 4
# -> bool len negative | ValueError __len__() should return >= 0
# -> str 's'
# -> str wrong | TypeError __str__ returned non-string (type int)
# -> repr wrong | TypeError __repr__ returned non-string (type bytes)
# -> str by repr 'r'
# -> ascii '\\xe9'
# -> bytes b'b'
# -> bytes wrong | TypeError __bytes__ returned non-bytes (type str)
# -> format 'f'
# -> format wrong | TypeError __format__ must return a str, not int
# -> format none | TypeError unsupported format string passed to M.__format__
# -> fstring 'F  SR  |'
# -> percent 'S R'
# -> percent d '3'
# -> percent x 'ff'
# -> percent f '2.5'
# -> round ('r', 'n')
# -> round none | TypeError type M doesn't define __round__ method
# -> abs 'a'
# -> divmod 'd'
# -> reversed 'rev'
# -> dir ['a', 'b']
# -> dir wrong | TypeError 'int' object is not iterable
# -> length hint 4
# -> neg (1, 2, 3)
