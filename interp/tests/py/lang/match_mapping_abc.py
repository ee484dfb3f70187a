# A mapping pattern asks get() of what derives from collections.abc.Mapping or was registered there.
from collections import ChainMap, OrderedDict, UserDict, defaultdict
from collections.abc import Mapping
from types import MappingProxyType


class Asked(Mapping):
    def __init__(self, data):
        self.data, self.asked = data, []

    def __getitem__(self, key):
        return self.data[key]

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def get(self, key, default=None):
        self.asked.append(key)
        return self.data.get(key, default)

    def keys(self):
        self.asked.append("keys")
        return self.data.keys()


def read(subject):
    match subject:
        case {"a": 1, "b": b, **rest}:
            return "ab", b, rest
        case {"a": a}:
            return "a", a
        case {}:
            return "mapping"
    return None


asked = Asked({"a": 1, "b": 2, "c": 3})
print(read(asked), asked.asked)  # -> ('ab', 2, {'c': 3}) ['a', 'b', 'keys']
asked = Asked({"a": 5})
print(read(asked), asked.asked)  # -> ('a', 5) ['a']
print(read(ChainMap({"a": 1}, {"b": 4, "d": 5})), read(UserDict(a=3)), read(OrderedDict(a=1, b=2)))
# -> ('ab', 4, {'d': 5}) ('a', 3) ('ab', 2, {})
print(read(MappingProxyType({"a": 1, "b": 0})), read(MappingProxyType({})))  # -> ('ab', 0, {}) mapping
created = defaultdict(list)
print(read(created), dict(created))  # -> mapping {}


class Looks:
    def __getitem__(self, key):
        return 1

    def keys(self):
        return ["a", "b"]

    def get(self, key, default=None):
        return 9

    def __len__(self):
        return 2


print(read(Looks()))  # -> None
Mapping.register(Looks)
print(read(Looks()), read([("a", 1)]), read("a"))  # -> ('a', 9) None None
