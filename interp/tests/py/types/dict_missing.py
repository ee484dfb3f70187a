# __missing__ of subclasses, and subclasses in general.
class Zero(dict):
    def __missing__(self, key):
        return 0


class Lists(dict):
    def __missing__(self, key):
        self[key] = value = []
        return value


z = Zero(a=1)
print(z["a"], z["b"], z, z.get("b"), "b" in z, isinstance(z, dict))  # -> 1 0 {'a': 1} None False True
z["c"] += 5
print(z)  # -> {'a': 1, 'c': 5}
groups = Lists()
for word in "the robot turns the tool then returns".split():
    groups[word[0]].append(word)
print(groups)  # -> {'t': ['the', 'turns', 'the', 'tool', 'then'], 'r': ['robot', 'returns']}


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())


u = Upper()
u["x"] = 1
u.update(y=2)
print(u, u["x"], u.get("X"), dict(u))  # -> {'X': 1, 'y': 2} 1 1 {'X': 1, 'y': 2}
try:
    u["y"]
except KeyError as e:
    print("KeyError", e)  # -> KeyError 'Y'
print(type(u.copy()).__name__, type(u | {}).__name__, u == {"X": 1, "y": 2})  # -> dict dict True
