# Operators look for special methods on the class, not on the instance.
class A:
    def __len__(self):
        return 1


a = A()
a.__len__ = lambda: 99
a.__call__ = lambda: "instance"
a.__add__ = lambda other: "added"
print(len(a), a.__len__())  # -> 1 99
for f in (lambda: a(), lambda: a + 1):
    try:
        f()
    except TypeError as e:
        print(e)
# -> 'A' object is not callable
# -> unsupported operand type(s) for +: 'A' and 'int'
A.__len__ = lambda self: 42
A.__add__ = lambda self, other: "class add"
A.__call__ = lambda self, *args: args
print(len(a), a + 1, a(1, 2))  # -> 42 class add (1, 2)
A.__iter__ = lambda self: iter("abc")
A.__contains__ = lambda self, x: x == "in"
print(list(a), "in" in a, "a" in a)  # -> ['a', 'b', 'c'] True False
del A.__len__
try:
    len(a)
except TypeError as e:
    print(e)  # -> object of type 'A' has no len()
A.__bool__ = lambda self: False
print(bool(a), not a)  # -> False True
A.__str__ = A.__repr__ = lambda self: "text"
print(a, [a])  # -> text [text]
