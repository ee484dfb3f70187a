# += through properties, __getattr__, __getitem__ and __setitem__.
class Tank:
    def __init__(self):
        self._level = 0
        self.log = []

    @property
    def level(self):
        self.log.append("get")
        return self._level

    @level.setter
    def level(self, value):
        self.log.append(f"set {value}")
        self._level = min(value, 10)


t = Tank()
t.level += 4
t.level *= 5
t.level -= 1
print(t._level, t.log)  # -> 9 ['get', 'set 4', 'get', 'set 20', 'get', 'set 9']


class Grid:
    def __init__(self):
        self.cells, self.log = {}, []

    def __getitem__(self, key):
        self.log.append(("get", key))
        return self.cells.get(key, 0)

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))
        self.cells[key] = value


g = Grid()
g[1, 2] += 5
g[1, 2] **= 2
g["name"] |= 6
print(g.cells, g.log)
# -> {(1, 2): 25, 'name': 6} [('get', (1, 2)), ('set', (1, 2), 5), ('get', (1, 2)), ('set', (1, 2), 25), ('get', 'name'), ('set', 'name', 6)]


class Auto:
    def __getattr__(self, name):
        return 100

    def __setattr__(self, name, value):
        self.__dict__[name] = value * 2


a = Auto()
a.x += 1
a.x += 1
print(a.x, vars(a))  # -> 406 {'x': 406}


class Locked:
    value = property(lambda self: [1])


k = Locked()
try:
    k.value += [2]
except AttributeError as e:
    print(e)  # -> property 'value' of 'Locked' object has no setter
print(k.value)  # -> [1]


def key():
    calls.append("key")
    return "k"


def target():
    calls.append("target")
    return table


def value():
    calls.append("value")
    return 1


calls, table = [], {"k": 0}
target()[key()] += value()
print(calls, table)  # -> ['target', 'key', 'value'] {'k': 1}
