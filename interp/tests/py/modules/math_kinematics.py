# Forward and inverse kinematics of a two-link arm.
import math


class Arm:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def forward(self, q1, q2):
        return (
            self.a * math.cos(q1) + self.b * math.cos(q1 + q2),
            self.a * math.sin(q1) + self.b * math.sin(q1 + q2),
        )

    def inverse(self, x, y, elbow=1):
        c2 = (x * x + y * y - self.a**2 - self.b**2) / (2 * self.a * self.b)
        if abs(c2) > 1:
            raise ValueError(f"({x}, {y}) is out of reach")
        s2 = elbow * math.sqrt(1 - c2 * c2)
        q2 = math.atan2(s2, c2)
        return math.atan2(y, x) - math.atan2(self.b * s2, self.a + self.b * c2), q2


arm = Arm(1.0, 0.7)
for x, y in ((1.2, 0.5), (0.4, -0.9), (-1.0, 0.1)):
    for elbow in (1, -1):
        q = arm.inverse(x, y, elbow)
        fx, fy = arm.forward(*q)
        print(
            [round(math.degrees(v), 6) for v in q],
            math.isclose(fx, x, abs_tol=1e-12),
            math.isclose(fy, y, abs_tol=1e-12),
        )
# -> [-9.584363, 81.786789] True True
# -> [54.824092, -81.786789] True True
# -> [-107.329521, 111.803748] True True
# -> [-24.745501, -111.803748] True True
# -> [133.422216, 110.051043] True True
# -> [215.156598, -110.051043] True True
try:
    arm.inverse(2, 0)
except ValueError as e:
    print(e)  # -> (2, 0) is out of reach
