# Exception classes of one's own, with fields and text.
class RobotError(Exception):
    pass


class JointError(RobotError):
    def __init__(self, joint, angle):
        super().__init__(f"joint {joint} at {angle}")
        self.joint, self.angle = joint, angle


class Coded(RobotError):
    code = 7

    def __str__(self):
        return f"code {self.code}: {self.args}"


class NoSuper(Exception):
    def __init__(self, x, y=0):
        self.x = x


try:
    raise JointError(2, 190)
except RobotError as e:
    print(type(e).__name__, e, e.args, e.joint, e.angle, repr(e))
    # -> JointError joint 2 at 190 ('joint 2 at 190',) 2 190 JointError('joint 2 at 190')
try:
    raise Coded("a", 1)
except RobotError as e:
    print(e, repr(e), e.code)  # -> code 7: ('a', 1) Coded('a', 1) 7
n = NoSuper(5, y=6)
print(n.args, n, repr(n), n.x)  # -> (5,) 5 NoSuper(5) 5
print(issubclass(JointError, Exception), JointError.__mro__[1].__name__, isinstance(n, BaseException))
# -> True RobotError True
for kind, args in ((RobotError, ()), (RobotError, ("m",)), (JointError, (1, 2)), (Coded, ())):
    try:
        raise kind(*args)
    except JointError:
        print("joint")
    except RobotError as e:
        print("robot", repr(e))
# -> robot RobotError()
# -> robot RobotError('m')
# -> joint
# -> robot Coded()
try:
    JointError(1)
except TypeError as e:
    print(e)  # -> JointError.__init__() missing 1 required positional argument: 'angle'
e = RobotError()
e.extra = [1]
print(e.extra, e.__dict__)  # -> [1] {'extra': [1]}
