# keys, values and items are live views; keys and items behave as sets.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items)  # -> dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)])
d["c"] = 3
print(keys, len(values), ("c", 3) in items, "c" in keys, 3 in values)  # -> dict_keys(['a', 'b', 'c']) 3 True True True
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}))
# -> ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z']
print(sorted(items & {("a", 1)}), keys == {"a", "b", "c"}, keys >= {"a"}, keys.isdisjoint({"q"}))
# -> [('a', 1)] True True True
print(list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
# -> ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)]
print(type(keys).__name__, type(values).__name__, type(items).__name__, iter(keys) is not iter(keys))
# -> dict_keys dict_values dict_items True
for k, v in list(d.items()):
    if v > 1:
        del d[k]
print(d, list(keys))  # -> {'a': 1} ['a']
e = {"a": 1}
print(e.keys() == d.keys(), e.items() == d.items(), e.values() == d.values())  # -> True True False
try:
    keys[0]
except TypeError as error:
    print(error)  # -> 'dict_keys' object is not subscriptable
try:
    {}.keys().add(1)
except AttributeError as error:
    print(error)  # -> 'dict_keys' object has no attribute 'add'
