# A wrapper that hands attributes on.
class Device:
    def __init__(self):
        self.value = 3

    def read(self, scale=1):
        return self.value * scale


class Traced:
    def __init__(self, inner):
        self._inner = inner
        self._calls = []

    def __getattr__(self, name):
        target = getattr(self._inner, name)
        if not callable(target):
            return target

        def call(*args, **kwargs):
            self._calls.append(name)
            return target(*args, **kwargs)
        return call


t = Traced(Device())
print(t.read(), t.read(scale=5), t.value, t._calls)  # -> 3 15 3 ['read', 'read']
try:
    t.nothing
except AttributeError as e:
    print(e)  # -> 'Device' object has no attribute 'nothing'
try:
    len(t)
except TypeError as e:
    print(e)  # -> object of type 'Traced' has no len()


class Fields:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        return "Fields(" + ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items()) + ")"


f = Fields(x=1, name="n")
f.y = 2
print(f, f.x + f.y)  # -> Fields(x=1, name='n', y=2) 3
