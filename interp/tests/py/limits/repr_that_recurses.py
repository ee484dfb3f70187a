# __repr__ and __str__ that never end, inside containers and formats.
class R:
    def __repr__(self):
        return f"R({self!r})"


class S:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return "S" + repr(self.items)


class T:
    def __str__(self):
        return "T " + str(self)


for f in (
    lambda: repr(R()),
    lambda: [R()].__repr__(),
    lambda: str({"k": R()}),
    lambda: f"{T()}",
    lambda: "{!r}".format(R()),
    lambda: "%r" % R(),
):
    try:
        f()
        print("no error")
    except RecursionError as e:
        print(type(e).__name__)
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError


class Safe:
    def __init__(self):
        self.busy = False
        self.me = [self]

    def __repr__(self):
        if self.busy:
            return "..."
        self.busy = True
        try:
            return f"Safe({self.me})"
        finally:
            self.busy = False


print(Safe(), [Safe()])  # -> Safe([...]) [Safe([...])]
try:
    repr(S())
except RecursionError:
    print("S too deep")
