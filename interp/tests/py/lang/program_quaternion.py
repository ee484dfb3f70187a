# Quaternions: products, rotation of vectors, conversion.
import math


class Quaternion:
    def __init__(self, w, x=0.0, y=0.0, z=0.0):
        self.parts = (w, x, y, z)

    @classmethod
    def rotation(cls, axis, degrees):
        half = math.radians(degrees) / 2
        norm = math.sqrt(sum(a * a for a in axis))
        return cls(math.cos(half), *[math.sin(half) * a / norm for a in axis])

    def __mul__(self, other):
        if not isinstance(other, Quaternion):
            return NotImplemented
        a, b, c, d = self.parts
        e, f, g, h = other.parts
        return Quaternion(
            a * e - b * f - c * g - d * h,
            a * f + b * e + c * h - d * g,
            a * g - b * h + c * e + d * f,
            a * h + b * g - c * f + d * e,
        )

    def __invert__(self):
        w, x, y, z = self.parts
        return Quaternion(w, -x, -y, -z)

    def __abs__(self):
        return math.sqrt(sum(p * p for p in self.parts))

    def __call__(self, vector):
        return (self * Quaternion(0.0, *vector) * ~self).parts[1:]

    def __repr__(self):
        return (
            "Quaternion(" + ", ".join(f"{p + 0.0:.4f}" for p in [round(p, 9) + 0.0 for p in self.parts]) + ")"
        )


i, j, k = Quaternion(0, 1), Quaternion(0, 0, 1), Quaternion(0, 0, 0, 1)
print(i * j, j * i, i * i, i * j * k)
# -> Quaternion(0.0000, 0.0000, 0.0000, 1.0000) Quaternion(0.0000, 0.0000, 0.0000, -1.0000) Quaternion(-1.0000, 0.0000, 0.0000, 0.0000) Quaternion(-1.0000, 0.0000, 0.0000, 0.0000)
turn = Quaternion.rotation((0, 0, 1), 90)
print(
    turn,
    abs(turn),
    [round(v, 9) + 0.0 for v in turn((1, 0, 0))],
    [round(v, 9) + 0.0 for v in (turn * turn)((1, 2, 3))],
)  # -> Quaternion(0.7071, 0.0000, 0.0000, 0.7071) 1.0 [0.0, 1.0, 0.0] [-1.0, -2.0, 3.0]
tilt = Quaternion.rotation((1, 1, 1), 120)
print([round(v, 6) + 0.0 for v in tilt((1, 0, 0))], [round(v, 6) + 0.0 for v in (~tilt)(tilt((0.5, -2, 4)))])
# -> [0.0, 1.0, 0.0] [0.5, -2.0, 4.0]
try:
    turn * 2
except TypeError as e:
    print(e)  # -> unsupported operand type(s) for *: 'Quaternion' and 'int'
