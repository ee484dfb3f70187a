# collections.ChainMap: several mappings seen as one.
from collections import ChainMap, Counter, OrderedDict, UserDict


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


base = {"music": "bach", "art": "rembrandt"}
over = {"art": "van gogh", "opera": "carmen"}
c = ChainMap(over, base)
print(c, list(c), len(c), dict(c), c["art"], c["music"], "opera" in c, "x" in c, bool(c))
# -> ChainMap({'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}) ['music', 'art', 'opera'] 3 {'music': 'bach', 'art': 'van gogh', 'opera': 'carmen'} van gogh bach True False True
print(ChainMap(), ChainMap().maps, bool(ChainMap()), bool(ChainMap({}, {1: 2})), len(ChainMap()), list(ChainMap()))
# -> ChainMap({}) [{}] False True 0 []
print(c.maps is c.maps, c.maps, c.get("q"), c.get("q", 5), c.get("art"), attempt(lambda: c["q"]))
# -> True [{'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}] None 5 van gogh KeyError: 'q'
print(list(c.items()), list(c.keys()), list(c.values()), sorted(c), ("art", "van gogh") in c.items(), "bach" in c.values())
# -> [('music', 'bach'), ('art', 'van gogh'), ('opera', 'carmen')] ['music', 'art', 'opera'] ['bach', 'van gogh', 'carmen'] ['art', 'music', 'opera'] True True
print(c.keys(), c.items(), c.values(), sep="\n")
# -> KeysView(ChainMap({'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}))
# -> ItemsView(ChainMap({'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}))
# -> ValuesView(ChainMap({'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}))
print(c == {"music": "bach", "art": "van gogh", "opera": "carmen"}, c == {}, c != {}, c == ChainMap(dict(c)), c == 5)
# -> True False True True False

d = c.new_child()
d["art"] = "new"
d["own"] = 1
print(d, d.parents, d.parents == c, c["art"], d["art"], d.parents.maps[0] is over)
# -> ChainMap({'art': 'new', 'own': 1}, {'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}) ChainMap({'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}) True van gogh new True
e = c.new_child({"art": "given"}, more=2)
print(e, c.new_child(m={"x": 1}), c.new_child(x=1), e.parents.parents)
# -> ChainMap({'art': 'given', 'more': 2}, {'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}) ChainMap({'x': 1}, {'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}) ChainMap({'x': 1}, {'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'}) ChainMap({'music': 'bach', 'art': 'rembrandt'})
del d["art"]
print(d["art"], attempt(d.__delitem__, "music"), attempt(d.pop, "music"), d.pop("own"), d)
# -> van gogh KeyError: "Key not found in the first mapping: 'music'" KeyError: "Key not found in the first mapping: 'music'" 1 ChainMap({}, {'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'})
print(attempt(d.popitem), d.pop("zzz", 5), d.setdefault("music", 1), d.setdefault("fresh", 2), d.maps[0], d.popitem())
# -> KeyError: 'No keys found in the first mapping.' 5 bach 2 {} ('fresh', 2)
print(attempt(lambda: d.pop("nothing")))  # -> KeyError: "Key not found in the first mapping: 'nothing'"
d.update({"u": 1}, v=2)
d.update([("w", 3)])
print(d.maps[0])  # -> {'u': 1, 'v': 2, 'w': 3}
d.clear()
print(d)  # -> ChainMap({}, {'art': 'van gogh', 'opera': 'carmen'}, {'music': 'bach', 'art': 'rembrandt'})

# Copies and operators
f = c.copy()
f["art"] = "copied"
print(c["art"], f.maps[1] is base, type(f).__name__, ChainMap.fromkeys("ab", 1), ChainMap.fromkeys("ab"))
# -> van gogh True ChainMap ChainMap({'a': 1, 'b': 1}) ChainMap({'a': None, 'b': None})
print(c | {"z": 1}, {"z": 1, "art": 0} | c, c | ChainMap({"y": 1}), sep="\n")
# -> ChainMap({'art': 'van gogh', 'opera': 'carmen', 'z': 1}, {'music': 'bach', 'art': 'rembrandt'})
# -> ChainMap({'z': 1, 'art': 'van gogh', 'music': 'bach', 'opera': 'carmen'})
# -> ChainMap({'art': 'van gogh', 'opera': 'carmen', 'y': 1}, {'music': 'bach', 'art': 'rembrandt'})
c |= {"in": "place"}
print(c, attempt(lambda: c | 5), attempt(lambda: 5 | c))
# -> ChainMap({'art': 'van gogh', 'opera': 'carmen', 'in': 'place'}, {'music': 'bach', 'art': 'rembrandt'}) TypeError: unsupported operand type(s) for |: 'ChainMap' and 'int' TypeError: unsupported operand type(s) for |: 'int' and 'ChainMap'
print(c.keys() & {"art"}, sorted(c.keys() | {"q"}), sorted(c.keys() - {"art"}), c.keys() == set(c), c.keys() >= {"art"})
# -> {'art'} ['art', 'in', 'music', 'opera', 'q'] ['in', 'music', 'opera'] True True


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __missing__(self, key):
        return f"no {key}"


g = Deep({"zebra": "black"}, {"elephant": "blue"}, {"lion": "yellow"})
g["lion"] = "orange"
g["snake"] = "red"
print(g, g["tiger"], type(g.new_child()).__name__, "tiger" in g, g.get("tiger"))
# -> Deep({'zebra': 'black', 'snake': 'red'}, {'elephant': 'blue'}, {'lion': 'orange'}) no tiger Deep False None
print(ChainMap(Counter("aab"), OrderedDict(z=1))["a"], ChainMap(UserDict(a=1), {"b": 2})["a"], dict(ChainMap({"a": 1}, {"a": 2})))
# -> 2 1 {'a': 1}
print({**ChainMap({"a": 1}, {"b": 2})}, attempt(lambda: hash(c)), attempt(lambda: ChainMap({})[[]]))
# -> {'b': 2, 'a': 1} TypeError: unhashable type: 'ChainMap' TypeError: unhashable type: 'list'
print("%(a)s" % ChainMap({"a": 5}), "{a}".format_map(ChainMap({}, {"a": 6})), [k for k in ChainMap({1: 2}, {3: 4})])
# -> 5 6 [3, 1]
