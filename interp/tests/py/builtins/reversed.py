# reversed on sequences and on classes that support it.
print(
    list(reversed([1, 2, 3])),
    list(reversed("ab")),
    list(reversed((1, 2))),
    list(reversed(range(3))),
    list(reversed({"a": 1, "b": 2})),
)  # -> [3, 2, 1] ['b', 'a'] [2, 1] [2, 1, 0] ['b', 'a']


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Own:
    def __reversed__(self):
        return iter("own")


class Not:
    __reversed__ = None


print(list(reversed(Seq())), list(reversed(Own())), "".join(reversed("hello")), list(reversed(b"ab")))
# -> [20, 10, 0] ['o', 'w', 'n'] olleh [98, 97]
for value in ({1}, 5, None, (x for x in []), Not()):
    try:
        reversed(value)
    except TypeError as e:
        print(e)
# -> 'set' object is not reversible
# -> 'int' object is not reversible
# -> 'NoneType' object is not reversible
# -> 'generator' object is not reversible
# -> 'Not' object is not reversible
items = [1, 2, 3]
r = reversed(items)
items.append(4)
print(list(r))  # -> [3, 2, 1]
