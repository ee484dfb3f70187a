# __format__, __str__ and __repr__ through every door: format, f-strings with conversions, str.format, %, print, join of maps, logging-like templates, inherited and wrong ones.
class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __format__(self, spec):
        kind, _, inner = spec.partition("|")
        match kind:
            case "p" | "polar":
                return f"<{abs(complex(*self.parts[:2])):{inner}}>"
            case "" | "c":
                return f"({', '.join(format(p, inner) for p in self.parts)})"
            case other:
                raise ValueError(f"Unknown format code {other!r}")

    def __repr__(self):
        return f"Vector{self.parts}"


class OnlyStr:
    def __str__(self):
        return "only str"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class Child(OnlyStr):
    def __repr__(self):
        return "child repr"


class BadFormat:
    def __format__(self, spec):
        return 5


class BadStr:
    def __str__(self):
        return None

    def __repr__(self):
        return b"bytes"


class StrSub(str):
    def __str__(self):
        return "sub str"

    def __format__(self, spec):
        return f"sub format<{spec}>"


class IntSub(int):
    def __str__(self):
        return "int str"

    def __repr__(self):
        return "int repr"


class FloatSub(float):
    __str__ = lambda self: "float str"


class ReturnsSub:
    def __str__(self):
        return StrSub("inner")

    __repr__ = __str__


v = Vector(3, 4.5)
print(f"{v}", f"{v:p|.2f}", f"{v:c|>6}", f"{v!r:>20}", f"{v!s}", "{:p|}".format(Vector(3, 4)), "{0:{1}|.1f} {0.parts[1]:+}".format(v, "c"), format(v), format(v, "|e"), "%s %r" % (v, v), f"{v=}", f"{v=:|}", f"{v = !r:>4}")
# -> (3, 4.5) <5.41> (     3,    4.5)       Vector(3, 4.5) Vector(3, 4.5) <5.0> (3.0, 4.5) +4.5 (3, 4.5) (3.000000e+00, 4.500000e+00) Vector(3, 4.5) Vector(3, 4.5) v=Vector(3, 4.5) v=(3, 4.5) v = Vector(3, 4.5)
for thing in (OnlyStr(), OnlyRepr(), Child(), StrSub("x"), IntSub(5), FloatSub(2.5)):
    print(thing, f"{thing}", f"{thing!s}", "%s" % thing, str(thing), "{}".format(thing), [thing] if not isinstance(thing, OnlyStr) else "", format(thing), sep=" | ")
# -> only str | only str | only str | only str | only str | only str |  | only str
# -> only repr | only repr | only repr | only repr | only repr | only repr | [only repr] | only repr
# -> only str | only str | only str | only str | only str | only str |  | only str
# -> sub str | sub format<> | sub str | sub str | sub str | sub format<> | ['x'] | sub format<>
# -> int str | int str | int str | int str | int str | int str | [int repr] | int str
# -> float str | float str | float str | float str | float str | float str | [2.5] | float str
print("%d %x %s" % (IntSub(17), IntSub(17), IntSub(17)), f"{IntSub(5):3}", f"{IntSub(5)}", "%.1f" % FloatSub(1), f"{FloatSub(1):.2f}", f"{StrSub('x'):>5}", "%5s|" % StrSub("x"), "{!s:>9}|".format(StrSub("x")), type(f"{ReturnsSub()}").__name__, str(IntSub(5)) + "", "".join([StrSub("raw")]), StrSub("raw") + "!", int(IntSub(7)))
# -> 17 11 int str   5 int str 1.0 1.00 sub format<>5> sub str|   sub str| StrSub int str raw raw! 7
for trial in (lambda: f"{v:zz}", lambda: format(BadFormat()), lambda: f"{BadFormat()}", lambda: str(BadStr()), lambda: repr(BadStr()), lambda: f"{BadStr()}", lambda: "%s" % BadStr(), lambda: "%r" % BadStr(), lambda: print(BadStr()), lambda: f"{OnlyStr():>10}", lambda: f"{object():x}", lambda: f"{[]:5}", lambda: f"{None:>5}", lambda: f"{{}}" + f"{ {}!s:>4}", lambda: format(v, 5), lambda: f"{len:5}", lambda: format(), lambda: "{:p}".format(OnlyStr()), lambda: f"{int:>5}", lambda: f"{...:1}", lambda: v.__format__(), lambda: object.__format__(v, ""), lambda: str.__format__("a", ">3"), lambda: int.__format__(5, "03"), lambda: f"{True:5}|{True}|{True:d}"):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError Unknown format code 'zz'
# -> TypeError __format__ must return a str, not int
# -> TypeError __format__ must return a str, not int
# -> TypeError __str__ returned non-string (type NoneType)
# -> TypeError __repr__ returned non-string (type bytes)
# -> TypeError __str__ returned non-string (type NoneType)
# -> TypeError __str__ returned non-string (type NoneType)
# -> TypeError __repr__ returned non-string (type bytes)
# -> TypeError __str__ returned non-string (type NoneType)
# -> TypeError unsupported format string passed to OnlyStr.__format__
# -> TypeError unsupported format string passed to object.__format__
# -> TypeError unsupported format string passed to list.__format__
# -> TypeError unsupported format string passed to NoneType.__format__
# -> {}  {}
# -> TypeError format() argument 2 must be str, not int
# -> TypeError unsupported format string passed to builtin_function_or_method.__format__
# -> TypeError format expected at least 1 argument, got 0
# -> TypeError unsupported format string passed to OnlyStr.__format__
# -> TypeError unsupported format string passed to type.__format__
# -> TypeError unsupported format string passed to ellipsis.__format__
# -> TypeError Vector.__format__() missing 1 required positional argument: 'spec'
# -> Vector(3, 4.5)
# ->   a
# -> 005
# ->     1|True|1
