# __format__ of classes, subclasses of numbers, None, containers; what format() hands over and wants back.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Echo:
    def __format__(self, spec):
        return f"[{spec!r}]"


class Wrong:
    def __format__(self, spec):
        return 5


class Num(int):
    def __str__(self):
        return "Num"


class Repr:
    def __repr__(self):
        return "Repr()"


e = Echo()
print(f"{e}", f"{e:}", f"{e: }", f"{e:a{'b'}c}", f"{e:%H:%M}", format(e), "{:x:y}".format(e), "{0:{1}}".format(e, "q"), f"{e!r}"[:6] == "<__mai", f"{Num(5)}", f"{Num(5):3}|", f"{Num(5):x}", f"{Num(5)!s}", format(Num(5)), format(Num(5), ""), f"{Repr()}", f"{Repr()!s:>8}", f"{None}", f"{[1, 'a']}", f"{(1,)!s:>6}", f"{int}", f"{...}")
# -> [''] [''] [' '] ['abc'] ['%H:%M'] [''] ['x:y'] ['q'] True Num   5| 5 Num Num Num Repr()   Repr() None [1, 'a']   (1,) <class 'int'> Ellipsis
show(lambda: f"{Wrong()}", lambda: format(Wrong(), ""), lambda: "{}".format(Wrong()), lambda: f"{Repr():5}", lambda: f"{None:5}", lambda: f"{[1]:5}", lambda: f"{...:5}", lambda: f"{int:5}", lambda: f"{(1,):>5}", lambda: f"{print:5}", lambda: f"{{1}}", lambda: f"{ {1: 2} :5}", lambda: f"{b'a':5}", lambda: f"{range(2):5}", lambda: f"{NotImplemented:5}", lambda: format(None, "5"), lambda: object.__format__(5, ""), lambda: object.__format__(5, "x"), lambda: format(1, None))
# -> TypeError __format__ must return a str, not int
# -> TypeError __format__ must return a str, not int
# -> TypeError __format__ must return a str, not int
# -> TypeError unsupported format string passed to Repr.__format__
# -> TypeError unsupported format string passed to NoneType.__format__
# -> TypeError unsupported format string passed to list.__format__
# -> TypeError unsupported format string passed to ellipsis.__format__
# -> TypeError unsupported format string passed to type.__format__
# -> TypeError unsupported format string passed to tuple.__format__
# -> TypeError unsupported format string passed to builtin_function_or_method.__format__
# -> {1}
# -> TypeError unsupported format string passed to dict.__format__
# -> TypeError unsupported format string passed to bytes.__format__
# -> TypeError unsupported format string passed to range.__format__
# -> TypeError unsupported format string passed to NotImplementedType.__format__
# -> TypeError unsupported format string passed to NoneType.__format__
# -> 5
# -> TypeError unsupported format string passed to int.__format__
# -> TypeError format() argument 2 must be str, not None
