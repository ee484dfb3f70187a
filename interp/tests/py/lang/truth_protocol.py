# __bool__ and then __len__ decide; their results are checked.
class Flag:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        return self.value


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Plain:
    pass


print(bool(Flag(True)), bool(Flag(False)))
# -> bool True
# -> bool False
# -> True False
if Flag(False) or Flag(True):
    print("or")
# -> bool False
# -> bool True
# -> or
print(not Flag(True))
# -> bool True
# -> False
print(bool(Sized(0)), bool(Sized(3)), bool(Plain()))  # -> False True True
while Flag(False):
    pass
# -> bool False
for bad in (Flag(1), Flag("x"), Sized(-1), Sized("x")):
    try:
        bool(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> bool 1
# -> TypeError __bool__ should return bool, returned int
# -> bool x
# -> TypeError __bool__ should return bool, returned str
# -> ValueError __len__() should return >= 0
# -> TypeError 'str' object cannot be interpreted as an integer
