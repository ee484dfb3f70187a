# Subclasses of float: what stays of the class, what does not.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class Celsius(float):
    unit = "C"

    def __new__(cls, value=0.0, note=None):
        self = super().__new__(cls, value)
        self.note = note
        return self

    def __repr__(self):
        return f"<{float.__repr__(self)} {self.unit}>"


t = Celsius("21.5", note="room")
print(t, str(t), [t], f"{t}", f"{t:.2f}", "%s %.1f %r" % (t, t, t), t.note, t + 1, type(t + 1), type(-t), type(+t), type(abs(t)))
print(t == 21.5, hash(t) == hash(21.5), {21.5: "key"}[t], t < 22, int(t), round(t), type(round(t, 1)), t.real, type(t.real), type(t.conjugate()), float(t), type(float(t)))
print(t.is_integer(), t.as_integer_ratio(), t.hex(), t // 2, t % 2, divmod(t, 2), t**2, -t, bool(Celsius()), Celsius() or "zero", max(t, 3), sum([t, t]))
print(isinstance(t, float), Celsius.__mro__, t.__dict__, t.unit, Celsius(t), Celsius(t).note, complex(t), type(complex(t).real))


class Loud(float):
    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "radded"

    def __float__(self):
        return 99.0

    def __int__(self):
        return 98

    def __bool__(self):
        return False


x = Loud(1.5)
print(x + 1, 1 + x, 1.0 + x, x - 1, float(x), int(x), bool(x), "%d" % x, "%f" % x, f"{x:.1f}", sum([x]), round(x))
show(lambda: Celsius("hot"), lambda: Celsius(None), lambda: Celsius(1, 2, 3), lambda: setattr(1.5, "note", 1), lambda: float.__new__(int), lambda: float.__new__(Celsius, "3"), lambda: float.__new__())
