# __mro_entries__ gets the bases as they stand there; the class keeps them as __orig_bases__.
class Real:
    def __init_subclass__(cls):
        print(len(cls.__dict__.get("__orig_bases__", ())))


class Standing:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print(len(bases), [type(base).__name__ for base in bases])
        return self.bases


class Meta(type):
    def __new__(metaclass, name, bases, body):
        print(name, sorted(body), [base.__name__ for base in bases])
        return super().__new__(metaclass, name, bases, body)


class One(Standing(Real)):
    pass
# -> 1 ['Standing']
# -> 1


class Other(Standing(), Standing(One), metaclass=Meta):
    pass
# -> 2 ['Standing', 'Standing']
# -> 2 ['Standing', 'Standing']
# -> Other ['__module__', '__orig_bases__', '__qualname__'] ['One']
# -> 2


print(One.__bases__, "__orig_bases__" in Other.__dict__, "__orig_bases__" in Real.__dict__)
# -> (<class '__main__.Real'>,) True False
