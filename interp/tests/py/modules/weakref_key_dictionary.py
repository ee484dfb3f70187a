# `WeakKeyDictionary`
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"A({self.n})"


a, b, c = A(1), A(2), A(3)
d = weakref.WeakKeyDictionary({a: "one", b: "two"})
d[c] = "three"
print(len(d), d[a], d.get(b), d.get(A(9), "none"), a in d, 5 in d)  # -> 3 one two none True False
print(list(d), list(d.values()), list(d.items()))
# -> [A(1), A(2), A(3)] ['one', 'two', 'three'] [(A(1), 'one'), (A(2), 'two'), (A(3), 'three')]
del b
gc.collect()
print(len(d), list(d.items()))  # -> 2 [(A(1), 'one'), (A(3), 'three')]
print(d.pop(a), len(d), d.setdefault(a, "again"), d.setdefault(a, "no"))  # -> one 1 again again
del d[c]
try:
    d[c]
except KeyError:
    print("KeyError")  # -> KeyError
try:
    d[1] = 2
except TypeError as e:
    print(e)  # -> cannot create weak reference to 'int' object
print([r() for r in d.keyrefs()])  # -> [A(1)]
del a
gc.collect()
print(len(d), list(d))  # -> 0 []
