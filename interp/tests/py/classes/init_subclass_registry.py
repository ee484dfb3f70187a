# __init_subclass__, __set_name__ and metaclasses in one class statement: order, keywords, failures with notes, registries, mixins.
log = []


class Field:
    def __set_name__(self, owner, name):
        log.append(f"set_name {owner.__name__}.{name}")
        self.name = name
        if name == "bad":
            raise RuntimeError("no such name")


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        log.append(f"prepare {name} {sorted(keywords)}")
        return {"prepared": True}

    def __new__(mcls, name, bases, namespace, *, flag=None, **keywords):
        log.append(f"new {name}")
        made = super().__new__(mcls, name, bases, namespace, **keywords)
        log.append(f"made {name}")
        return made

    def __init__(cls, name, bases, namespace, **keywords):
        log.append(f"init {name} {sorted(keywords)}")
        super().__init__(name, bases, namespace)


class Plugin(metaclass=Meta):
    registry = {}

    def __init_subclass__(cls, /, key=None, **keywords):
        log.append(f"init_subclass {cls.__name__} {key} {'extra' in vars(cls)}")
        super().__init_subclass__(**keywords)
        if key is not None:
            Plugin.registry[key] = cls


class Mixin:
    def __init_subclass__(cls, mixed=0, **keywords):
        super().__init_subclass__(**keywords)
        cls.mixed = mixed


class A(Plugin, key="a", flag=1):
    extra = Field()
    f2 = f3 = Field()


class B(Mixin, A, key="b", mixed=5):
    pass


class C(B):
    prepared = False


print(Plugin.registry, B.mixed, C.mixed, A.prepared, C.prepared, A.f2.name, A.__dict__["f3"] is A.f2)
# -> {'a': <class '__main__.A'>, 'b': <class '__main__.B'>} 5 0 True False f3 True
for line in log:
    print(line)
# -> prepare Plugin []
# -> new Plugin
# -> made Plugin
# -> init Plugin []
# -> prepare A ['flag', 'key']
# -> new A
# -> set_name A.extra
# -> set_name A.f2
# -> set_name A.f3
# -> init_subclass A a True
# -> made A
# -> init A ['flag', 'key']
# -> prepare B ['key', 'mixed']
# -> new B
# -> init_subclass B b False
# -> made B
# -> init B ['key', 'mixed']
# -> prepare C []
# -> new C
# -> init_subclass C None False
# -> made C
# -> init C []
log.clear()
for code in ("class X(A, unknown=1): pass", "class X(A):\n bad = Field()", "class X(Plugin, key=[]): pass", "class X(B, mixed=1, key='x', other=2): pass", "class X(metaclass=Meta, k=1): pass", "class X(int, k=1): pass", "class X(A, metaclass=type): pass", "class X(metaclass=lambda *a, **k: (a[0], sorted(k)), z=1): pass", "class X(A, *[Mixin], **{'key': 9}): pass"):
    names = dict(globals())
    try:
        exec(code, names)
        print(code, "->", names["X"])
    except Exception as error:
        print(code, "|", type(error).__name__, error, "|", repr(error.__cause__), getattr(error, "__notes__", None))
# -> class X(A, unknown=1): pass | TypeError X.__init_subclass__() takes no keyword arguments | None None
# -> class X(A):
# ->  bad = Field() | RuntimeError Error calling __set_name__ on 'Field' instance 'bad' in 'X' | RuntimeError('no such name') None
# -> class X(Plugin, key=[]): pass | TypeError unhashable type: 'list' | None None
# -> class X(B, mixed=1, key='x', other=2): pass | TypeError X.__init_subclass__() takes no keyword arguments | None None
# -> class X(metaclass=Meta, k=1): pass | TypeError X.__init_subclass__() takes no keyword arguments | None None
# -> class X(int, k=1): pass | TypeError X.__init_subclass__() takes no keyword arguments | None None
# -> class X(A, metaclass=type): pass -> <class '__main__.X'>
# -> class X(metaclass=lambda *a, **k: (a[0], sorted(k)), z=1): pass -> ('X', ['z'])
# -> class X(A, *[Mixin], **{'key': 9}): pass -> <class '__main__.X'>
print(log[:3], type("Made", (A,), {"own": Field()}, key="made"), Plugin.registry["made"].own.name, len(log))
# -> ["prepare X ['unknown']", 'new X', 'init_subclass X None False'] <class '__main__.Made'> own 29
late = Field()
A.late = late
print(hasattr(late, "name"), Plugin.__init_subclass__.__self__ is Plugin, type(Plugin.__dict__["__init_subclass__"]).__name__)
# -> False True classmethod
