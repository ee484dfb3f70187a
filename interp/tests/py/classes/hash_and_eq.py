# __hash__ beside __eq__; None makes a class unhashable.
class Key:
    def __init__(self, k):
        self.k = k

    def __eq__(self, other):
        return self.k == other.k

    def __hash__(self):
        return hash(self.k)


class OnlyEq:
    def __eq__(self, other):
        return True


class Child(OnlyEq):
    pass


class Again(OnlyEq):
    __hash__ = object.__hash__


class Never:
    __hash__ = None


class Big:
    def __hash__(self):
        return 2 ** 100


print({Key(1): "one"}[Key(1)], len({Key(1), Key(1), Key(2)}), hash(Key(5)) == hash(5))  # -> one 2 True
for cls in (OnlyEq, Child, Never):
    try:
        hash(cls())
    except TypeError as e:
        print(e)
# -> unhashable type: 'OnlyEq'
# -> unhashable type: 'Child'
# -> unhashable type: 'Never'
x = Again()
print(hash(x) == hash(x), {x: 1}[x], hash(Big()) == hash(2 ** 100), OnlyEq.__hash__ is None)  # -> True 1 True True


class Wrong:
    def __hash__(self):
        return 1.5


try:
    {Wrong()}
except TypeError as e:
    print(e)  # -> __hash__ method should return an integer
k = Key("a")
d = {k: 1}
k.k = "b"
print(Key("b") in d, Key("a") in d, list(d.values()))  # -> False False [1]
