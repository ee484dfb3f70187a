# __getattribute__ is asked for everything written with a dot, not for special methods; __getattr__ after its AttributeError.
class Logs:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        print("asked", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("fallback", name)
        if name == "gone":
            raise AttributeError("really gone")
        return name.upper()

    def __len__(self):
        return self.x

    def method(self):
        return "method"


l = Logs()
print(len(l))
# -> asked x
# -> 1
print(l.method(), l.y)
# -> asked method
# -> asked y
# -> fallback y
# -> method Y
print(hasattr(l, "gone"), getattr(l, "gone", "default"))
# -> asked gone
# -> fallback gone
# -> asked gone
# -> fallback gone
# -> False default
l.x += 1  # -> asked x
print(l.__dict__)
# -> asked __dict__
# -> {'x': 2}
try:
    l.gone
    # -> asked gone
    # -> fallback gone
except AttributeError as error:
    print(error, error.name, error.obj is l)  # -> really gone gone True
print(object.__getattribute__(l, "x"))  # -> 2


class Odd:
    def __getattribute__(self, name):
        if name == "value":
            raise KeyError(name)
        if name == "wrong":
            raise AttributeError
        return f"<{name}>"


o = Odd()
o.stored = 1
print(o.stored, o.__class__, o.__dict__, type(o).__name__, isinstance(o, Odd))
# -> <stored> <__class__> <__dict__> Odd True
for name in ("value", "wrong"):
    try:
        getattr(o, name)
    except Exception as error:
        print(repr(error))
# -> KeyError('value')
# -> AttributeError()
print(hasattr(o, "wrong"), getattr(o, "wrong", None))  # -> False None
