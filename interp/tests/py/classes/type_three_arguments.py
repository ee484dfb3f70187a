# Classes made by type(name, bases, namespace).
def greet(self):
    return f"hello from {type(self).__name__} {self.n}"


Made = type("Made", (), {"n": 5, "greet": greet})
print(Made.__name__, Made().greet(), Made.n)  # -> Made hello from Made 5 5
Sub = type("Sub", (Made,), {"n": 6})
print(Sub().greet(), issubclass(Sub, Made), [c.__name__ for c in Sub.__mro__])
# -> hello from Sub 6 True ['Sub', 'Made', 'object']
classes = {name: type(name, (Made,), {"n": i}) for i, name in enumerate(["A", "B"])}
print([classes[k]().greet() for k in classes])  # -> ['hello from A 0', 'hello from B 1']
E = type("MyError", (ValueError,), {})
try:
    raise E("custom")
except ValueError as e:
    print(type(e).__name__, e)  # -> MyError custom
for f in (
    lambda: type("X", int, {}),
    lambda: type(5, (), {}),
    lambda: type("X", (), 5),
    lambda: type("a", "b"),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> type.__new__() argument 2 must be tuple, not type
# -> type.__new__() argument 1 must be str, not int
# -> type.__new__() argument 3 must be dict, not int
# -> type() takes 1 or 3 arguments
