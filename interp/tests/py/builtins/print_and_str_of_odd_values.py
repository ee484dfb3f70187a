# print, str, repr, ascii and format of objects whose __str__ and __repr__ misbehave, write to streams that count, nested containers with shared parts.
import sys
from io import StringIO


class Stream:
    def __init__(self, fail_at=None):
        self.parts, self.flushed, self.fail_at = [], 0, fail_at

    def write(self, text):
        if len(self.parts) == self.fail_at:
            raise OSError("full")
        self.parts.append(text)
        return "ignored"

    def flush(self):
        self.flushed += 1


class NoFlush:
    def write(self, text):
        seen.append(text)


class Repr:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class Growing(list):
    def __repr__(self):
        self.append(len(self))
        return f"G{len(self)}"


seen = []
out = Stream()
print("a", Repr("r"), [Repr("é\n")], None, sep="", end="", file=out, flush=True)
print(file=out)
print("x", "", "y", sep="--", end="END", file=out)
print(*[], sep="never", file=out)
print(out.parts, out.flushed)
# -> ['a', '', 'r', '', '[é\n]', '', 'None', '', '\n', 'x', '--', '', '--', 'y', 'END', '\n'] 1
print("no flush needed", file=NoFlush())
print(seen, print("value is", file=StringIO()))  # -> ['no flush needed', '\n'] None
broken = Stream(fail_at=3)
try:
    print("one", "two", "three", file=broken)
except OSError as error:
    print(error, broken.parts)  # -> full ['one', ' ', 'two']
shared = [1]
table = {"a": shared, "b": [shared, (shared,)], "self": None}
table["self"] = table
shared.append(table)
print(table, ascii([Repr("é"), "ü\x7f\u2028"]), repr(Repr("")), [Repr("")], (Repr("one"),), {Repr("k"): Repr("v")}, {1: Growing(), 2: Growing([0])})
# -> {'a': [1, {...}], 'b': [[1, {...}], ([1, {...}],)], 'self': {...}} [\xe9, '\xfc\x7f\u2028']  [] (one,) {k: v} {1: G1, 2: G2}
g = Growing()
print(g, g, [g, g], str(g), len(g), f"{g}{g!s}{g!a}")  # -> G5 G6 [G7, G8] G1 1 G2G3G4
print(str(b"a\xff'\""), repr("'"), repr('"'), repr("'\""), repr("\\\t\r\0\x1b"), ascii("\U0001f600é"), str("\u200b") == "\u200b", repr("\u200b\xad\u0378"), repr(b"\\'"), str(...), str(NotImplemented), repr(range(1, 2)), str(slice(1, None)), repr(1e16), str(-0.0), repr(2**70), str((1,)), str({}), str(set()), str(frozenset({()})), repr(bytearray(b"\n")), str(memoryview(b"x")).split(" at ")[0], repr(type), repr(int), str(len), repr(print), repr(str.join), repr("".join).split(" at ")[0], repr(Exception("a", 1)), str(Exception("a", 1)), str(Exception()), repr(KeyError("k")))
# -> b'a\xff\'"' "'" '"' '\'"' '\\\t\r\x00\x1b' '\U0001f600\xe9' True '\u200b\xad\u0378' b"\\'" Ellipsis NotImplemented range(1, 2) slice(1, None, None) 1e+16 -0.0 1180591620717411303424 (1,) {} set() frozenset({()}) bytearray(b'\n') <memory <class 'type'> <class 'int'> <built-in function len> <built-in function print> <method 'join' of 'str' objects> <built-in method join of str object Exception('a', 1) ('a', 1)  KeyError('k')
for trial in (lambda: print(sep=5), lambda: print(end=b""), lambda: print(file=5), lambda: print("x", file=object()), lambda: print(seperator=1), lambda: str(b"x", "nope"), lambda: str("x", "ascii"), lambda: str(b"\xff", "ascii", "replace"), lambda: str(b"abc", errors="strict"), lambda: str(object=5), lambda: repr(), lambda: ascii(Repr(5)), lambda: print(Repr(None)), lambda: str(1, 2, 3, 4), lambda: print(1, sep=None, end=None, file=None), lambda: format(Repr("f"), ">3"), lambda: print("a", sep="", end="\n", flush=[])):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError sep must be None or a string, not int
# -> TypeError end must be None or a string, not bytes
# -> AttributeError 'int' object has no attribute 'write'
# -> AttributeError 'object' object has no attribute 'write'
# -> TypeError 'seperator' is an invalid keyword argument for print()
# -> LookupError unknown encoding: nope
# -> TypeError decoding str is not supported
# -> �
# -> abc
# -> 5
# -> TypeError repr() takes exactly one argument (0 given)
# -> TypeError __repr__ returned non-string (type int)
# -> TypeError __str__ returned non-string (type NoneType)
# -> TypeError str() takes at most 3 arguments (4 given)
# -> 1
# -> None
# -> TypeError unsupported format string passed to Repr.__format__
# -> a
# -> None
