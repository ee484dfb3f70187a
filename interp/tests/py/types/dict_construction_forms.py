# dict() from pairs, mappings, keywords; update in the same forms; what they refuse; order kept and replaced.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Keys:
    def keys(self):
        return iter("ab")

    def __getitem__(self, key):
        return key * 2


class NoGet:
    def keys(self):
        return ["a"]


class Sub(dict):
    def __setitem__(self, key, value):
        raise RuntimeError("not asked")


print(dict(), dict({}), dict([]), dict(a=1), dict([("a", 1)], a=2, b=3), dict({"x": 1}, y=2), dict(Keys()), dict(Keys(), c=1), dict(["ab", "cd"]), dict([[1, 2], (3, 4), "56"]), dict(zip("ab", (1, 2))), dict({"a": 1}.items()), dict(self=1, dict=2, other=3))
# -> {} {} {} {'a': 1} {'a': 2, 'b': 3} {'x': 1, 'y': 2} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb', 'c': 1} {'a': 'b', 'c': 'd'} {1: 2, 3: 4, '5': '6'} {'a': 1, 'b': 2} {'a': 1} {'self': 1, 'dict': 2, 'other': 3}
d = {"a": 1}
print(d.update(Keys()), d, d.update(), d.update([], z=1), d.update({1: 2}), d, Sub(a=1), Sub([("b", 2)]), dict(Sub(c=3)))
# -> None {'a': 'aa', 'b': 'bb', 'z': 1, 1: 2} None None None {'a': 'aa', 'b': 'bb', 'z': 1, 1: 2} {'a': 1} {'b': 2} {'c': 3}
print(dict.fromkeys("aba"), dict.fromkeys([1, 2], []), dict.fromkeys(range(2), None), dict.fromkeys({"x": 1}, 0), Sub.fromkeys([]), type(Sub.fromkeys("")).__name__, {}.fromkeys("q", 1))
# -> {'a': None, 'b': None} {1: [], 2: []} {0: None, 1: None} {'x': 0} {} Sub {'q': 1}
show(
    lambda: dict(1),
    lambda: dict(None),
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: dict([(1,)]),
    lambda: dict([("a", 1), None]),
    lambda: dict([([], 1)]),
    lambda: dict({}, {}),
    lambda: dict(NoGet()),
    lambda: dict(**{1: 2}),
    lambda: dict.fromkeys(),
    lambda: dict.fromkeys(5),
    lambda: dict.fromkeys([[]]),
    lambda: Sub.fromkeys("a"),
    lambda: d.update(5),
    lambda: d.update({}, {}),
    lambda: d.update([(1, 2, 3)]),
    lambda: d.update("ab"),
    lambda: d.update([(1, 2), (3,)]) or d,
    lambda: d,
)
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# -> ValueError dictionary update sequence element #0 has length 3; 2 is required
# -> ValueError dictionary update sequence element #0 has length 1; 2 is required
# -> TypeError cannot convert dictionary update sequence element #1 to a sequence
# -> TypeError unhashable type: 'list'
# -> TypeError dict expected at most 1 argument, got 2
# -> TypeError 'NoGet' object is not subscriptable
# -> TypeError keywords must be strings
# -> TypeError fromkeys expected at least 1 argument, got 0
# -> TypeError 'int' object is not iterable
# -> TypeError unhashable type: 'list'
# -> RuntimeError not asked
# -> TypeError 'int' object is not iterable
# -> TypeError update expected at most 1 argument, got 2
# -> ValueError dictionary update sequence element #0 has length 3; 2 is required
# -> ValueError dictionary update sequence element #0 has length 1; 2 is required
# -> ValueError dictionary update sequence element #1 has length 1; 2 is required
# -> {'a': 'aa', 'b': 'bb', 'z': 1, 1: 2}
