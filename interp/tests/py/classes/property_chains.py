# Properties built step by step, copied to subclasses, with failing getters, descriptors that wrap them, docs, abstract ones, and class-level use.
class Temperature:
    def __init__(self, c=0.0):
        self._c, self.log = c, []

    @property
    def celsius(self):
        "Degrees."
        self.log.append("get")
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is too cold")
        self.log.append(f"set {value}")
        self._c = value

    @celsius.deleter
    def celsius(self):
        self.log.append("del")
        self._c = 0

    fahrenheit = property(lambda self: self.celsius * 9 / 5 + 32, lambda self, f: setattr(self, "celsius", (f - 32) * 5 / 9), doc="Other degrees.")
    alias = celsius

    @property
    def broken(self):
        return self.no_such_name

    @property
    def hidden(self):
        raise AttributeError("hidden on purpose")

    write_only = property(fset=lambda self, v: self.log.append(f"wrote {v}"))


class Kelvin(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return f"{super().celsius} via child"

    @property
    def kelvin(self):
        return self._c + 273.15

    @kelvin.setter
    def kelvin(self, value):
        Temperature.celsius.fset(self, value - 273.15)


class Fallback(Temperature):
    def __getattr__(self, name):
        return f"fallback {name}"


class Counted(property):
    calls = 0

    def __get__(self, instance, owner=None):
        if instance is not None:
            Counted.calls += 1
        return super().__get__(instance, owner)


class Uses:
    @Counted
    def p(self):
        "doc of p"
        return 5

    @p.setter
    def p(self, value):
        self.kept = value


t = Temperature(10)
t.celsius += 5
t.fahrenheit = 212
t.alias -= 1
del t.celsius
t.write_only = 3
print(t.log, t.celsius, t.fahrenheit, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__, Temperature.alias is Temperature.celsius, type(Temperature.celsius).__name__, t.__dict__.keys())
# -> ['get', 'set 15', 'set 100.0', 'get', 'set 99.0', 'del', 'wrote 3', 'get', 'get'] 0 32.0 Degrees. Other degrees. True property dict_keys(['_c', 'log'])
k = Kelvin(1)
k.kelvin = 300
k.celsius = 5
print(k.celsius, k.kelvin, k.log, Kelvin.celsius.__doc__, Kelvin.celsius.fset is Temperature.celsius.fset, hasattr(k, "hidden"), getattr(k, "hidden", "default"))
# -> 5 via child 278.15 ['set 26.850000000000023', 'set 5', 'get'] None True False default
f = Fallback()
print(f.hidden, f.broken, f.other, f.celsius)  # -> fallback hidden fallback no_such_name fallback other 0.0
u = Uses()
u.p = 9
print(u.p, u.kept, Counted.calls, type(Uses.p).__name__, Uses.p.__doc__, Uses.__dict__["p"].fget.__name__)
# -> 5 9 1 Counted doc of p p
p = property(doc="only doc")
print(p.__doc__, p.fget, p.getter(len).__doc__ == len.__doc__, property(lambda s: 0).__doc__, p.setter(print).fset is print, p.deleter(5).fdel, property.__get__(Temperature.celsius, None, int) is Temperature.celsius, property.__set_name__ if hasattr(property, "__set_name__") else "3.13")
# -> only doc None False None True 5 True <method '__set_name__' of 'property' objects>
for trial in (
    lambda: setattr(t, "celsius", -300), lambda: t.broken, lambda: t.hidden, lambda: t.write_only, lambda: setattr(t, "broken", 1), lambda: delattr(t, "broken"), lambda: setattr(k, "kelvin", -1), lambda: delattr(k, "kelvin"), lambda: setattr(Temperature.celsius, "fget", 1), lambda: property(1, 2, 3, 4, 5), lambda: property(5).__get__(1), lambda: Temperature.celsius(), lambda: setattr(Uses.p, "__doc__", "new") or Uses.p.__doc__, lambda: p.__get__(t), lambda: p.__set__(t, 1), lambda: p.__delete__(t), lambda: type("X", (), {"q": property()})().q, lambda: property(fgett=1),
):
    try:
        print(trial())
    except (ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# -> ValueError -300 is too cold
# -> AttributeError 'Temperature' object has no attribute 'no_such_name'
# -> AttributeError hidden on purpose
# -> AttributeError property 'write_only' of 'Temperature' object has no getter
# -> AttributeError property 'broken' of 'Temperature' object has no setter
# -> AttributeError property 'broken' of 'Temperature' object has no deleter
# -> ValueError -274.15 is too cold
# -> AttributeError property 'kelvin' of 'Kelvin' object has no deleter
# -> AttributeError readonly attribute
# -> TypeError property() takes at most 4 arguments (5 given)
# -> TypeError 'int' object is not callable
# -> TypeError 'property' object is not callable
# -> new
# -> AttributeError property of 'Temperature' object has no getter
# -> AttributeError property of 'Temperature' object has no setter
# -> AttributeError property of 'Temperature' object has no deleter
# -> AttributeError property 'q' of 'X' object has no getter
# -> TypeError 'fgett' is an invalid keyword argument for property()
