# __init_subclass__ and __class_getitem__.
class Plugin:
    known = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.known[name or cls.__name__.lower()] = cls


class Motor(Plugin):
    pass


class Sensor(Plugin, name="eye"):
    pass


class Deep(Motor, name="deep"):
    pass


print({k: v.__name__ for k, v in Plugin.known.items()})  # -> {'motor': 'Motor', 'eye': 'Sensor', 'deep': 'Deep'}


class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Typed["x"], Typed[1, 2])  # -> Typed[x] Typed[(1, 2)]
try:
    Plugin["x"]
except TypeError as e:
    print(e)  # -> type 'Plugin' is not subscriptable
try:
    class Wrong(Motor, color="red"):
        pass
except TypeError as e:
    print(e)  # -> Wrong.__init_subclass__() takes no keyword arguments


class Plain:
    pass


try:
    class Extra(Plain, key=1):
        pass
except TypeError as e:
    print(e)  # -> Extra.__init_subclass__() takes no keyword arguments
