# Equality is by content; | merges; nested dicts.
config = {"gain": {"p": 1.0, "i": 0.1}, "limits": [0, 10]}
override = {"gain": {"p": 2.0}, "name": "arm"}


def merge(base, top):
    result = dict(base)
    for key, value in top.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merge(result[key], value)
        else:
            result[key] = value
    return result


print(merge(config, override))  # -> {'gain': {'p': 2.0, 'i': 0.1}, 'limits': [0, 10], 'name': 'arm'}
print(config | override, config)
# -> {'gain': {'p': 2.0}, 'limits': [0, 10], 'name': 'arm'} {'gain': {'p': 1.0, 'i': 0.1}, 'limits': [0, 10]}
print(merge(config, {}) == config, config == {"limits": [0, 10], "gain": {"i": 0.1, "p": 1.0}})  # -> True True
print({**config, "limits": None})  # -> {'gain': {'p': 1.0, 'i': 0.1}, 'limits': None}
a = {"x": 1}
b = a
a |= {"y": 2}
print(b, a is b)  # -> {'x': 1, 'y': 2} True
a = a | {"z": 3}
print(b, a is b)  # -> {'x': 1, 'y': 2} False
print({"a": 1, "b": {"c": [1, {"d": 2}]}} == {"b": {"c": [1, {"d": 2}]}, "a": 1.0})  # -> True
try:
    {} < {}
except TypeError as e:
    print(e)  # -> '<' not supported between instances of 'dict' and 'dict'
