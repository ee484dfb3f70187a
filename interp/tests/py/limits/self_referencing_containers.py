# Containers that hold themselves: printing ends, comparing is a RecursionError.
a = []
a.append(a)
b = []
b.append(b)
print(a, str(a), f"{a}", len(a))  # -> [[...]] [[...]] [[...]] 1
print(a == a, a in a, a is a[0][0][0])  # -> True True True
d = {}
d["self"] = d
d["list"] = [d, (d,)]
print(d)  # -> {'self': {...}, 'list': [{...}, ({...},)]}
s = [1, (2, {"k": None})]
s[1][1]["k"] = s
print(s)  # -> [1, (2, {'k': [...]})]
try:
    a == b
except RecursionError as e:
    print(type(e).__name__)  # -> RecursionError


class Box(list):
    def __repr__(self):
        return f"Box({list.__repr__(self)})"


x = Box()
x.append(x)
print(x)  # -> Box([Box([...])])


class Named(dict):
    pass


n = Named()
n[1] = n
print(n)  # -> {1: {...}}


class Node:
    def __init__(self):
        self.all = {"me": self}

    def __repr__(self):
        return f"Node({self.all!r})"


try:
    repr(Node())
except RecursionError as e:
    print(type(e).__name__)
