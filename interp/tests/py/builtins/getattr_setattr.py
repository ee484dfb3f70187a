# getattr, setattr, hasattr, delattr, vars.
class Arm:
    joints = 6

    def move(self):
        return "moved"


a = Arm()
print(
    getattr(a, "joints"), getattr(a, "nope", None), getattr(a, "move")(), hasattr(a, "joints"), hasattr(a, "x")
)  # -> 6 None moved True False
setattr(a, "x", 5)
setattr(a, "joints", 7)
setattr(Arm, "speed", 2)
print(a.x, a.joints, Arm.joints, a.speed, vars(a))  # -> 5 7 6 2 {'x': 5, 'joints': 7}
delattr(a, "joints")
print(a.joints, a.__dict__, hasattr(a, "__dict__"), hasattr(1, "__dict__"))  # -> 6 {'x': 5} True False
a.__dict__["direct"] = 1
print(a.direct, vars(a) is a.__dict__)  # -> 1 True
setattr(a, "not an identifier", 3)
print(getattr(a, "not an identifier"), list(vars(a)))  # -> 3 ['x', 'direct', 'not an identifier']


class Picky:
    @property
    def broken(self):
        raise ValueError("inside")

    @property
    def hidden(self):
        raise AttributeError("inside")


print(hasattr(Picky(), "hidden"), getattr(Picky(), "hidden", "default"))  # -> False default
for f in (
    lambda: hasattr(Picky(), "broken"),
    lambda: getattr(a, "nope"),
    lambda: delattr(a, "nope"),
    lambda: getattr(a),
    lambda: vars(5),
    lambda: hasattr(a, 1),
    lambda: getattr(Picky(), "hidden"),
):
    try:
        f()
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> ValueError inside
# -> AttributeError 'Arm' object has no attribute 'nope'
# -> AttributeError 'Arm' object has no attribute 'nope'
# -> TypeError getattr expected at least 2 arguments, got 1
# -> TypeError vars() argument must have __dict__ attribute
# -> TypeError attribute name must be string, not 'int'
# -> AttributeError inside
