# __init_subclass__ and __set_name__: order, keywords, super, errors, implicit classmethod, in which order relative to each other.
class Base:
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("subclass", cls.__name__, tag, hasattr(cls, "field") and cls.field.name)
        cls.tag = tag


class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name


class A(Base, tag="a"):
    field = Field()
    other = field
# -> set_name A field
# -> set_name A other
# -> subclass A a other


class B(A):
    pass
# -> subclass B None other


print(A.tag, B.tag, type(Base.__dict__["__init_subclass__"]).__name__)  # -> a None classmethod
for text in ("class C(Base, wrong=1): pass", "class C(wrong=1): pass", "class C(Base, tag=1, tag=2): pass", "class C(Base, **{'tag': 'spread'}): pass",
             "class C(object, metaclass=type, x=1): pass", "type('C', (Base,), {}, tag='call')", "type('C', (), {}, tag='call')", "type.__new__(type, 'C', (Base,), {}, tag='new')"):
    try:
        exec(text)
    except (TypeError, SyntaxError) as error:
        print(error)
# -> C.__init_subclass__() takes no keyword arguments
# -> C.__init_subclass__() takes no keyword arguments
# -> keyword argument repeated: tag (<string>, line 1)
# -> subclass C spread False
# -> C.__init_subclass__() takes no keyword arguments
# -> subclass C call False
# -> C.__init_subclass__() takes no keyword arguments
# -> subclass C new False


class Mixin:
    def __init_subclass__(cls, **kwargs):
        print("mixin")
        super().__init_subclass__(**kwargs)


class Both(Mixin, Base, tag="both"):
    pass
# -> mixin
# -> subclass Both both False


class Bad:
    def __set_name__(self, owner, name):
        raise KeyError("bad name")


try:
    class D:
        bad = Bad()
except RuntimeError as error:
    print(error, repr(error.__cause__))
    # -> Error calling __set_name__ on 'Bad' instance 'bad' in 'D' KeyError('bad name')
except KeyError as error:
    print(error)


class Late(Base):
    pass
# -> subclass Late None False


Late.field2 = Field()
print(hasattr(Late.field2, "name"))  # -> False
del Base.__init_subclass__


class Quiet(Base):
    pass


class Adds:
    def __set_name__(self, owner, name):
        owner.added = Field()
        setattr(owner, name, "replaced")


class E:
    x = Adds()
    y = Adds()


print(E.x, E.y, hasattr(E.added, "name"))  # -> replaced replaced False
