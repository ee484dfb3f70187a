# Equal numbers of different types are one key.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d)  # -> {1: 'bool'}
print(hash(1) == hash(1.0) == hash(True), hash(0) == hash(0.0) == hash(-0.0) == hash(False))  # -> True True
print(hash(2 ** 70) == hash(2.0 ** 70), hash(10 ** 22) == hash(1e22))  # -> True True
print({0.5: "a"}.get(1 / 2), {2 ** 100: "b"}[2.0 ** 100], 3 in {3.0}, 3.5 in {3})  # -> a b True False
print(len({1, 1.0, True, 1 + 0.0}), len({0, -0.0, False}))  # -> 1 1
