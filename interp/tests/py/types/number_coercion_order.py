# Which operand's method is asked first: subclasses, reflected forms, NotImplemented on both sides.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)
log = []


class Base:
    def __add__(self, other):
        log.append(f"{type(self).__name__}.add")
        return NotImplemented

    def __radd__(self, other):
        log.append(f"{type(self).__name__}.radd")
        return NotImplemented


class Same(Base):
    pass


class Own(Base):
    def __radd__(self, other):
        log.append("Own.radd!")
        return "own"


class Num(int):
    def __radd__(self, other):
        return f"radd {other!r}"

    def __rsub__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return "lt"

    def __gt__(self, other):
        return "gt"


def tried(a, b):
    log.clear()
    try:
        result = a + b
    except TypeError as e:
        result = e
    print(result, log)


tried(Base(), Base())
tried(Base(), Same())
tried(Base(), Own())
tried(Own(), Base())
tried(Own(), Own())
tried(1, Base())
tried("a", Base())
tried([1], Own())
tried(Base(), 1)
n = Num(5)
print(1 + n, True + n, 1.5 + n, n + 1, 10 - n, n - 1, 3 < n, n < 3, 3 > n, 3.0 < n, 3 == n, sum([n]), sum([1, n]))
show(lambda: "a" + n, lambda: [1] + n, lambda: None + n)
