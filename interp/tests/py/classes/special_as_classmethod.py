# Special methods that are class methods or properties: the class, or what the property gives, is called.
class Class:
    @classmethod
    def __add__(cls, other):
        return cls.__name__, "+", other

    @classmethod
    def __len__(cls):
        return 4

    @classmethod
    def __getitem__(cls, key):
        return cls.__name__, key

    @classmethod
    def __call__(cls, *args):
        return cls.__name__, args

    @classmethod
    def __str__(cls):
        return f"str of {cls.__name__}"

    @classmethod
    def __iter__(cls):
        return iter([cls.__name__])

    @classmethod
    def __enter__(cls):
        return cls

    @classmethod
    def __exit__(cls, *args):
        return len(args) == 3


class Sub(Class):
    pass


s = Sub()
print(s + 1, len(s), s[0], s(2), str(s), [*s])  # -> ('Sub', '+', 1) 4 ('Sub', 0) ('Sub', (2,)) str of Sub ['Sub']
with s as c:
    print(c.__name__)  # -> Sub
    raise ValueError("swallowed")


class Property:
    def __init__(self, name):
        self.name = name

    @property
    def __add__(self):
        return lambda other: (self.name, other)

    @property
    def __len__(self):
        return lambda: len(self.name)

    @property
    def __call__(self):
        return self.name.upper

    @property
    def __getitem__(self):
        raise AttributeError("no items today")

    @property
    def __iter__(self):
        return 5


p = Property("prop")
print(p + 2, len(p), p())  # -> ('prop', 2) 4 PROP
for f in (lambda: p[0], lambda: list(p)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
# -> AttributeError no items today
# -> TypeError 'int' object is not callable
