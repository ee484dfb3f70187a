"""`__dict__` may be an instance of a class derived from dict, also the object itself; deleted, it is empty."""


class Attributes(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


some = Attributes(x=1)
some.y = 2
some["z"] = 3
print(some, some.x, some.z, sorted(vars(some)))  # -> {'x': 1, 'y': 2, 'z': 3} 1 3 ['x', 'y', 'z']
del some.x
print("x" in some, hasattr(some, "x"), len(some))  # -> False False 2


class Plain:
    pass


class Kind(dict):
    pass


plain = Plain()
plain.__dict__ = Kind(a=1)
plain.b = 2
print(plain.a, plain.b, dict(plain.__dict__))  # -> 1 2 {'a': 1, 'b': 2}
del plain.__dict__
print(plain.__dict__, hasattr(plain, "a"))  # -> {} False
for wrong in None, [], 5:
    try:
        plain.__dict__ = wrong
    except TypeError as error:
        print(error)
# -> __dict__ must be set to a dictionary, not a 'NoneType'
# -> __dict__ must be set to a dictionary, not a 'list'
# -> __dict__ must be set to a dictionary, not a 'int'
