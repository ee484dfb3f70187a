# Containers changed by the callbacks that work on them.
items = [3, 1, 2]
try:
    items.sort(key=lambda x: items.append(x) or x)
except ValueError as e:
    print(e)  # -> list modified during sort
print(sorted(items))  # -> [1, 2, 3]


class Shrinks:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        data.clear()
        return False


data = [Shrinks(1), Shrinks(2), Shrinks(3)]
print(5 in data, data)  # -> False []
data = [Shrinks(1), Shrinks(2)]
try:
    data.remove(5)
except ValueError as e:
    print(e, data)  # -> list.remove(x): x not in list []
data = [Shrinks(1), 2]
print(data.count(9), data)  # -> 0 []


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if active:
            table.clear()
        return self.n == other.n


active = False
table = {Key(1): "a", Key(2): "b"}
print(table.get(Key(2)))  # -> b
d = {i: i for i in range(5)}
for action in (lambda: d.pop(0), lambda: d.update(x=1)):
    try:
        for k in d:
            action()
    except RuntimeError as e:
        print(e)
# -> dictionary changed size during iteration
# -> dictionary changed size during iteration
try:
    for k, v in d.items():
        d[k + 100 if isinstance(k, int) else k] = v
except RuntimeError as e:
    print(e)  # -> dictionary changed size during iteration
for k in d:
    d[k] = None
print(set(d.values()))  # -> {None}


def rest():
    yield 1
    lst.append(99)
    yield 2


lst = [0]
lst.extend(rest())
print(lst)  # -> [0, 1, 99, 2]
lst[1:2] = (lst.pop() for _ in range(2))
print(lst)  # -> [0, 2, 99]
