# Locals, loops, try blocks and with blocks live on across yields.
class Track:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__)


def work():
    total = 0
    with Track("resource"):
        for i in range(3):
            try:
                got = yield total
                total += got
            except ArithmeticError as e:
                print("ignored", e)
                total = -1
    yield "after with"


w = work()
print(next(w), w.send(5))
# -> enter resource
# -> 0 5
print(w.throw(ZeroDivisionError("z")))
# -> ignored z
# -> -1
print(w.send(1))
# -> exit resource None
# -> after with
print(list(w))  # -> []
w = work()
next(w)  # -> enter resource
w.close()  # -> exit resource GeneratorExit


def two_at_once(n):
    x = [n]
    while len(x) < 4:
        x.append(x[-1] * n)
        yield list(x)


for a, b in zip(two_at_once(2), two_at_once(3)):
    print(a, b)
# -> [2, 4] [3, 9]
# -> [2, 4, 8] [3, 9, 27]
# -> [2, 4, 8, 16] [3, 9, 27, 81]


def handled():
    try:
        raise ValueError("one")
    except ValueError as e:
        yield str(e)
        try:
            raise
        except ValueError as again:
            yield again is e


print(list(handled()))  # -> ['one', True]
