# __bool__ and __len__ that answer wrongly, and where truth is asked.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class B:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class L:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


class Both(L):
    def __bool__(self):
        return True


class Broken:
    def __bool__(self):
        raise OSError("no truth")


print(bool(B(True)), bool(L(0)), bool(L(5)), bool(Both(0)), not L(0), bool(L(True)), L(False) or "empty")
# -> True False True True True True empty
for value in (1, None, "yes", 0.0, NotImplemented):
    show(lambda: bool(B(value)), lambda: not B(value))
# -> TypeError __bool__ should return bool, returned int
# -> TypeError __bool__ should return bool, returned int
# -> TypeError __bool__ should return bool, returned NoneType
# -> TypeError __bool__ should return bool, returned NoneType
# -> TypeError __bool__ should return bool, returned str
# -> TypeError __bool__ should return bool, returned str
# -> TypeError __bool__ should return bool, returned float
# -> TypeError __bool__ should return bool, returned float
# -> TypeError __bool__ should return bool, returned NotImplementedType
# -> TypeError __bool__ should return bool, returned NotImplementedType
for value in (-1, 1.5, None, "a", 2**70, True):
    show(lambda: bool(L(value)), lambda: len(L(value)))
# -> ValueError __len__() should return >= 0
# -> ValueError __len__() should return >= 0
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> True
# -> 1
show(
    lambda: 1 if Broken() else 2,
    lambda: Broken() and 1,
    lambda: Broken() or 1,
    lambda: any([0, Broken()]),
    lambda: all([1, Broken()]),
    lambda: list(filter(None, [Broken()])),
    lambda: [x for x in [1] if Broken()],
    lambda: sorted([3, 1], reverse=Broken()),
    lambda: [1, 2].index(2) if not Broken() else 0,
)
# -> OSError no truth
# -> OSError no truth
# -> OSError no truth
# -> OSError no truth
# -> OSError no truth
# -> OSError no truth
# -> OSError no truth
# -> TypeError 'Broken' object cannot be interpreted as an integer
# -> OSError no truth
B.__bool__ = None
show(lambda: bool(B(1)), lambda: "t" if B(1) else "f")
# -> TypeError 'NoneType' object is not callable
# -> TypeError 'NoneType' object is not callable
