# Views of a dict are live: they see changes, compare as sets, work with any iterable, survive clear, and can be iterated from behind.
d = {n: n * n for n in range(4)}
keys, values, items = d.keys(), d.values(), d.items()
d["new"] = "v"
del d[0]
d[1] = 100
print(keys, values, items, len(keys), "new" in keys, 100 in values, (1, 100) in items, (1, 1) in items, [1, 100] in items, 5 in items, (1,) in items)
# -> dict_keys([1, 2, 3, 'new']) dict_values([100, 4, 9, 'v']) dict_items([(1, 100), (2, 4), (3, 9), ('new', 'v')]) 4 True True True False False False False
print(keys & [1, 99], len(keys | "a"), sorted(map(str, keys - {2, 3})), sorted(map(str, keys ^ {1, 7})), items & {(2, 4), (3, 3)}, sorted(items - [(1, 100), ("new", "v")]), {1, 2} & keys, {1, 5} - keys, keys.isdisjoint([9]), items.isdisjoint([(2, 4)]), keys.isdisjoint(iter([3])))
# -> {1} 5 ['1', 'new'] ['2', '3', '7', 'new'] {(2, 4)} [(2, 4), (3, 9)] {1, 2} {5} True False False
print(keys == {1, 2, 3, "new"}, keys == [1, 2, 3, "new"], keys > {1}, keys >= keys, {1} < keys, items <= items, items == {(k, v) for k, v in d.items()}, values == d.values(), values == values, d.keys() == d.keys(), d.keys() != {1: 2}.keys())
# -> True False True True True True True False True True True
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), keys.mapping, type(keys.mapping).__name__, keys.mapping == d, items.mapping["new"], next(iter(keys)))
# -> ['new', 3, 2, 1] ['v', 9, 4, 100] [('new', 'v'), (3, 9), (2, 4), (1, 100)] {1: 100, 2: 4, 3: 9, 'new': 'v'} mappingproxy True v 1
unhashable = {1: [1], 2: {}}.items()
print((1, [1]) in unhashable, unhashable == {1: [1], 2: {}}.items())  # -> True True
for trial in (lambda: unhashable & {1}, lambda: unhashable | [], lambda: hash(keys), lambda: keys[0], lambda: keys + keys, lambda: keys & 5, lambda: keys < [1], lambda: keys.append(1), lambda: keys.mapping.update(), lambda: type(keys)(), lambda: [[]] & keys, lambda: keys | [[]], lambda: values & values, lambda: ([] in keys), lambda: keys.isdisjoint(5)):
    try:
        print(trial())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> set()
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'dict_keys'
# -> TypeError 'dict_keys' object is not subscriptable
# -> TypeError unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
# -> TypeError 'int' object is not iterable
# -> TypeError '<' not supported between instances of 'dict_keys' and 'list'
# -> AttributeError 'dict_keys' object has no attribute 'append'
# -> AttributeError 'mappingproxy' object has no attribute 'update'
# -> TypeError cannot create 'dict_keys' instances
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError unsupported operand type(s) for &: 'dict_values' and 'dict_values'
# -> TypeError unhashable type: 'list'
# -> TypeError 'int' object is not iterable
d.clear()
print(keys, values, items, list(keys), not keys, keys == set())
# -> dict_keys([]) dict_values([]) dict_items([]) [] True True
d.update(z=1)
it = iter(keys)
print(next(it), keys)  # -> z dict_keys(['z'])
for key in list(keys):
    d[key + "!"] = d.pop(key)
print(items, dict(items), {**d}, sorted(keys), max(values), *items)
# -> dict_items([('z!', 1)]) {'z!': 1} {'z!': 1} ['z!'] 1 ('z!', 1)


class Sub(dict):
    def keys(self):
        return ["own"]

    def __iter__(self):
        return iter(["iter"])


s = Sub(a=1)
print(list(s), list(s.items()), s.values(), [*dict.keys(s)], "a" in s, len(s), dict.items(s) == {"a": 1}.items())
# -> ['iter'] [('a', 1)] dict_values([1]) ['a'] True 1 True
