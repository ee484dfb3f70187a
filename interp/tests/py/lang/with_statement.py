# with calls __enter__ and __exit__, in order, also when several are given.
class Guard:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value)


with Guard("a") as a:
    print("body", a)
# -> enter a
# -> body A
# -> exit a None None
with Guard("a") as a, Guard("b") as b:
    print(a, b)
# -> enter a
# -> enter b
# -> A B
# -> exit b None None
# -> exit a None None
with (Guard("c") as c, Guard("d")):
    print(c)
# -> enter c
# -> enter d
# -> C
# -> exit d None None
# -> exit c None None
try:
    with Guard("x"), Guard("y"):
        raise ValueError("oops")
    # -> enter x
    # -> enter y
    # -> exit y ValueError oops
    # -> exit x ValueError oops
except ValueError as e:
    print("caught", e)  # -> caught oops


def early():
    with Guard("r"):
        return "returned"


print(early())
# -> enter r
# -> exit r None None
# -> returned
for i in range(2):
    with Guard(str(i)):
        if i == 0:
            continue
        break
# -> enter 0
# -> exit 0 None None
# -> enter 1
# -> exit 1 None None
