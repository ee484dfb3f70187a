# __repr__ and __str__: who falls back on whom, and wrong results.
class Both:
    def __repr__(self):
        return "<repr>"

    def __str__(self):
        return "<str>"


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class OnlyStr:
    def __str__(self):
        return "<only str>"


print(
    Both(),
    repr(Both()),
    [Both()],
    f"{Both()} {Both()!r}",
    "%s %r" % (Both(), Both()),
    "{} {!r}".format(Both(), Both()),
)  # -> <str> <repr> [<repr>] <str> <repr> <str> <repr> <str> <repr>
print(OnlyRepr(), str(OnlyRepr()), [OnlyRepr()], {OnlyRepr(): 1} != {}, (OnlyRepr(),))
# -> <only repr> <only repr> [<only repr>] True (<only repr>,)
print(OnlyStr(), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))  # -> <only str> True


class Wrong:
    def __repr__(self):
        return 5

    def __str__(self):
        return None


for f in (lambda: repr(Wrong()), lambda: str(Wrong()), lambda: print([Wrong()]), lambda: f"{Wrong()}"):
    try:
        f()
    except TypeError as e:
        print(e)
# -> __repr__ returned non-string (type int)
# -> __str__ returned non-string (type NoneType)
# -> __repr__ returned non-string (type int)
# -> __str__ returned non-string (type NoneType)


class Failing:
    def __str__(self):
        raise ValueError("no text")


try:
    print(Failing())
except ValueError as e:
    print(e)  # -> no text


class Text(str):
    pass


class Returns:
    def __str__(self):
        return Text("sub")


print(str(Returns()), Returns().__str__())  # -> sub sub
