# `WeakValueDictionary`
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"A({self.n})"


a, b, c = A(1), A(2), A(3)
d = weakref.WeakValueDictionary(one=a)
d["two"] = b
d.update({"three": c})
print(len(d), d["one"], d.get("two"), d.get("four"), "two" in d, "four" in d)  # -> 3 A(1) A(2) None True False
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
# -> ['one', 'two', 'three'] ['one', 'two', 'three'] [A(1), A(2), A(3)] [('one', A(1)), ('two', A(2)), ('three', A(3))]
del b
gc.collect()
print(len(d), list(d.items()), "two" in d)  # -> 2 [('one', A(1)), ('three', A(3))] False
d["one"] = c
del a
gc.collect()
print(dict(d.items()))  # -> {'one': A(3), 'three': A(3)}
print(d.pop("one"), d.pop("one", None), d.setdefault("four", c))  # -> A(3) None A(3)
try:
    d.pop("nine")
except KeyError as e:
    print(e)  # -> 'nine'
try:
    d["x"] = 1
except TypeError as e:
    print(e)  # -> cannot create weak reference to 'int' object
print(d.copy() == d, type(d.copy()).__name__)  # -> True WeakValueDictionary
del c
gc.collect()
print(len(d))  # -> 0
