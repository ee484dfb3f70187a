# Which operand's method is asked first: subclasses, reflected forms, NotImplemented on both sides.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())
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


tried(Base(), Base())  # -> unsupported operand type(s) for +: 'Base' and 'Base' ['Base.add']
tried(Base(), Same())  # -> unsupported operand type(s) for +: 'Base' and 'Same' ['Base.add', 'Same.radd']
tried(Base(), Own())  # -> own ['Own.radd!']
tried(Own(), Base())  # -> unsupported operand type(s) for +: 'Own' and 'Base' ['Own.add', 'Base.radd']
tried(Own(), Own())  # -> unsupported operand type(s) for +: 'Own' and 'Own' ['Own.add']
tried(1, Base())  # -> unsupported operand type(s) for +: 'int' and 'Base' ['Base.radd']
tried("a", Base())  # -> can only concatenate str (not "Base") to str ['Base.radd']
tried([1], Own())  # -> own ['Own.radd!']
tried(Base(), 1)  # -> unsupported operand type(s) for +: 'Base' and 'int' ['Base.add']
n = Num(5)
print(1 + n, True + n, 1.5 + n, n + 1, 10 - n, n - 1, 3 < n, n < 3, 3 > n, 3.0 < n, 3 == n, sum([n]), sum([1, n]))
# -> radd 1 6 6.5 6 5 4 gt lt lt True False radd 0 radd 1
show(lambda: "a" + n, lambda: [1] + n, lambda: None + n)
# -> radd 'a'
# -> radd [1]
# -> radd None
