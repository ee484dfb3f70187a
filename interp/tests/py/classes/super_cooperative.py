# Cooperative __init__ with keyword arguments through several bases.
class Root:
    def __init__(self, **rest):
        print("Root", rest)


class Named(Root):
    def __init__(self, name, **rest):
        print("Named", name)
        self.name = name
        super().__init__(**rest)


class Placed(Root):
    def __init__(self, x=0, **rest):
        print("Placed", x)
        self.x = x
        super().__init__(**rest)


class Robot(Named, Placed):
    def __init__(self, **rest):
        print("Robot")
        super().__init__(**rest)


r = Robot(name="r", x=5, other=1)
# -> Robot
# -> Named r
# -> Placed 5
# -> Root {'other': 1}
print(r.name, r.x)  # -> r 5
print([k.__name__ for k in Robot.__mro__])  # -> ['Robot', 'Named', 'Placed', 'Root', 'object']


class Log:
    def save(self):
        return "log"


class Net:
    def save(self):
        return "net"


class Both(Log, Net):
    def save(self):
        return super().save(), super(Log, self).save(), Net.save(self)


print(Both().save())  # -> ('log', 'net', 'net')
