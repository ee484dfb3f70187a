# `__match_args__` is a tuple of strings, and is looked at when positional patterns ask for it.
class A:
    __match_args__ = (5, "y")
    y = 1


class B:
    __match_args__ = ["y"]
    y = 2


class C:
    __match_args__ = ("y", "z")
    y = 3


for value in (A(), B(), C()):
    try:
        match value:
            case A(one) | B(one) | C(one):
                print(one)
    except TypeError as e:
        print(e)
# -> __match_args__ elements must be strings (got int)
# -> B.__match_args__ must be a tuple (got list)
# -> 3
match B():
    case B(y=2):
        print("by name")  # -> by name
match C():
    case C(3, 4):
        print("never")
    case C(3):
        print("one")  # -> one
