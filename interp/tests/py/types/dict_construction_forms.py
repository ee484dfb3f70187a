# dict() from pairs, mappings, keywords; update in the same forms; what they refuse; order kept and replaced.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
d = {"a": 1}
print(d.update(Keys()), d, d.update(), d.update([], z=1), d.update({1: 2}), d, Sub(a=1), Sub([("b", 2)]), dict(Sub(c=3)))
print(dict.fromkeys("aba"), dict.fromkeys([1, 2], []), dict.fromkeys(range(2), None), dict.fromkeys({"x": 1}, 0), Sub.fromkeys([]), type(Sub.fromkeys("")).__name__, {}.fromkeys("q", 1))
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
