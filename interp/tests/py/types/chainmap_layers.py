# ChainMap: reading through, writing to the first, new_child, parents, order of iteration, errors.
from collections import ChainMap
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

a, b, c = {"x": 1, "y": 2}, {"y": 20, "z": 30}, {"w": 4}
m = ChainMap(a, b, c)
print(m, m["y"], m["z"], len(m), list(m), dict(m), "w" in m, m.get("q"), m.get("q", 0), m.maps[1] is b, m.parents, bool(ChainMap()), bool(m), ChainMap())
# -> ChainMap({'x': 1, 'y': 2}, {'y': 20, 'z': 30}, {'w': 4}) 2 30 4 ['w', 'y', 'z', 'x'] {'w': 4, 'y': 2, 'z': 30, 'x': 1} True None 0 True ChainMap({'y': 20, 'z': 30}, {'w': 4}) False True ChainMap({})
m["z"] = 300
del m["x"]
print(a, b, m["z"], m.pop("z"), m["z"], m.popitem(), m, m.new_child({"n": 1}), m.new_child().maps, m.new_child(k=5).maps[0], m.parents.parents)
# -> {} {'y': 20, 'z': 30} 300 300 30 ('y', 2) ChainMap({}, {'y': 20, 'z': 30}, {'w': 4}) ChainMap({'n': 1}, {}, {'y': 20, 'z': 30}, {'w': 4}) [{}, {}, {'y': 20, 'z': 30}, {'w': 4}] {'k': 5} ChainMap({'w': 4})
print(m == dict(m), m | {"y": 0}, {"y": 0} | m, type({} | m).__name__, m.copy().maps[0] is a, m.copy().maps[1] is b, list(m.items()), sorted(m.keys()), sorted(m.values()), m.setdefault("s", 9), a)
# -> True ChainMap({'y': 0}, {'y': 20, 'z': 30}, {'w': 4}) ChainMap({'y': 20, 'w': 4, 'z': 30}) ChainMap False True [('w', 4), ('y', 20), ('z', 30)] ['w', 'y', 'z'] [4, 20, 30] 9 {'s': 9}
m |= {"t": 1}
b["late"] = True
print(m, m["late"], m.update(u=2), a, m.clear(), a, b)
# -> ChainMap({}, {'y': 20, 'z': 30, 'late': True}, {'w': 4}) True None {} None {} {'y': 20, 'z': 30, 'late': True}
show(
    lambda: m["none"],
    lambda: m.pop("z"),
    lambda: m.__delitem__("z"),
    lambda: ChainMap({}).popitem(),
    lambda: ChainMap(5)["a"],
    lambda: m[[]],
    lambda: hash(m),
    lambda: m | 5,
    lambda: ChainMap.fromkeys("ab", 1),
)
# -> KeyError 'none'
# -> KeyError "Key not found in the first mapping: 'z'"
# -> KeyError "Key not found in the first mapping: 'z'"
# -> KeyError 'No keys found in the first mapping.'
# -> TypeError 'int' object is not subscriptable
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'ChainMap'
# -> TypeError unsupported operand type(s) for |: 'ChainMap' and 'int'
# -> ChainMap({'a': 1, 'b': 1})


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value


d = Deep({}, {"a": 1})
d["a"] = 5
d["b"] = 6
print(d, type(d.new_child()).__name__, type(d.parents).__name__)  # -> Deep({'b': 6}, {'a': 5}) Deep Deep
