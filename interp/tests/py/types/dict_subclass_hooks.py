# Subclasses of dict: which methods ask __missing__, __getitem__, __contains__, and which go past them.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())
log = []


class Loud(dict):
    def __getitem__(self, key):
        log.append(("get", key))
        return super().__getitem__(key)

    def __contains__(self, key):
        log.append(("in", key))
        return False

    def __missing__(self, key):
        log.append(("missing", key))
        return "m" if key != "bad" else {}[key]

    def __iter__(self):
        log.append("iter")
        return super().__iter__()

    def keys(self):
        log.append("keys")
        return super().keys()

    def __len__(self):
        return 99


x = Loud(a=1)
for act in (lambda: x["a"], lambda: x["b"], lambda: x.get("b"), lambda: "a" in x, lambda: x.pop("b", 0), lambda: x.setdefault("c", 3), lambda: list(x), lambda: dict(x), lambda: len(x), lambda: bool(x), lambda: x == {"a": 1, "c": 3}, lambda: "%(a)s %(zz)s" % x, lambda: "{zz}".format_map(x), lambda: list(x.items()), lambda: sorted(x), lambda: dict.__getitem__(x, "q"), lambda: x["bad"], lambda: repr(x)):
    log.clear()
    show(act)
    print("   ", log)
# -> 1
# ->     [('get', 'a')]
# -> m
# ->     [('get', 'b'), ('missing', 'b')]
# -> None
# ->     []
# -> False
# ->     [('in', 'a')]
# -> 0
# ->     []
# -> 3
# ->     []
# -> ['a', 'c']
# ->     ['iter']
# -> {'a': 1, 'c': 3}
# ->     ['keys', ('get', 'a'), ('get', 'c')]
# -> 99
# ->     []
# -> True
# ->     []
# -> True
# ->     []
# -> 1 m
# ->     [('get', 'a'), ('get', 'zz'), ('missing', 'zz')]
# -> m
# ->     [('get', 'zz'), ('missing', 'zz')]
# -> [('a', 1), ('c', 3)]
# ->     []
# -> ['a', 'c']
# ->     ['iter']
# -> m
# ->     [('missing', 'q')]
# -> KeyError 'bad'
# ->     [('get', 'bad'), ('missing', 'bad')]
# -> {'a': 1, 'c': 3}
# ->     []
print(type(x.copy()).__name__, type(x | {}).__name__, isinstance(x, dict), dict.__contains__(x, "a"), dict.__len__(x))
# -> dict dict True True 2
