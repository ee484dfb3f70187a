# property: getter, setter, deleter, read-only.
class Joint:
    def __init__(self):
        self._angle = 0.0

    @property
    def angle(self):
        """Angle in degrees."""
        return self._angle

    @angle.setter
    def angle(self, value):
        if not -180 <= value <= 180:
            raise ValueError(f"angle {value} out of range")
        self._angle = float(value)

    @angle.deleter
    def angle(self):
        print("deleted")
        self._angle = 0.0

    @property
    def radians(self):
        return round(self._angle * 3.141592653589793 / 180, 6)


j = Joint()
j.angle = 90
print(j.angle, j.radians)  # -> 90.0 1.570796
j.angle += 45
print(j.angle)  # -> 135.0
del j.angle  # -> deleted
print(j.angle)  # -> 0.0
for f in (lambda: setattr(j, "angle", 200), lambda: setattr(j, "radians", 1), lambda: delattr(j, "radians")):
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
# -> ValueError angle 200 out of range
# -> AttributeError property 'radians' of 'Joint' object has no setter
# -> AttributeError property 'radians' of 'Joint' object has no deleter
print(Joint.angle.__doc__, type(Joint.angle).__name__, "_angle" in vars(j), "angle" in vars(j))
# -> Angle in degrees. property True False
print(Joint.angle.fget(j), Joint.radians.fset)  # -> 0.0 None


class Old:
    def get(self):
        return "got"

    def put(self, v):
        print("put", v)

    value = property(get, put)


o = Old()
o.value = 3  # -> put 3
print(o.value)  # -> got
