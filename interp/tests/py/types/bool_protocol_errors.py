# __bool__ and __len__ that answer wrongly, and where truth is asked.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
for value in (1, None, "yes", 0.0, NotImplemented):
    show(lambda: bool(B(value)), lambda: not B(value))
for value in (-1, 1.5, None, "a", 2**70, True):
    show(lambda: bool(L(value)), lambda: len(L(value)))
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
B.__bool__ = None
show(lambda: bool(B(1)), lambda: "t" if B(1) else "f")
