# Subclasses of float: what stays of the class, what does not.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
# -> <21.5 C> <21.5 C> [<21.5 C>] <21.5 C> 21.50 <21.5 C> 21.5 <21.5 C> room 22.5 <class 'float'> <class 'float'> <class 'float'> <class 'float'>
print(t == 21.5, hash(t) == hash(21.5), {21.5: "key"}[t], t < 22, int(t), round(t), type(round(t, 1)), t.real, type(t.real), type(t.conjugate()), float(t), type(float(t)))
# -> True True key True 21 22 <class 'float'> 21.5 <class 'float'> <class 'float'> 21.5 <class 'float'>
print(t.is_integer(), t.as_integer_ratio(), t.hex(), t // 2, t % 2, divmod(t, 2), t**2, -t, bool(Celsius()), Celsius() or "zero", max(t, 3), sum([t, t]))
# -> False (43, 2) 0x1.5800000000000p+4 10.0 1.5 (10.0, 1.5) 462.25 -21.5 False zero <21.5 C> 43.0
print(isinstance(t, float), Celsius.__mro__, t.__dict__, t.unit, Celsius(t), Celsius(t).note, complex(t), type(complex(t).real))
# -> True (<class '__main__.Celsius'>, <class 'float'>, <class 'object'>) {'note': 'room'} C <21.5 C> None (21.5+0j) <class 'float'>


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
# -> added radded radded 0.5 99.0 98 False 98 1.500000 1.5 radded 2
show(lambda: Celsius("hot"), lambda: Celsius(None), lambda: Celsius(1, 2, 3), lambda: setattr(1.5, "note", 1), lambda: float.__new__(int), lambda: float.__new__(Celsius, "3"), lambda: float.__new__())
# -> ValueError could not convert string to float: 'hot'
# -> TypeError float() argument must be a string or a real number, not 'NoneType'
# -> TypeError Celsius.__new__() takes from 1 to 3 positional arguments but 4 were given
# -> AttributeError 'float' object has no attribute 'note'
# -> TypeError float.__new__(int): int is not a subtype of float
# -> <3.0 C>
# -> TypeError float.__new__(): not enough arguments
