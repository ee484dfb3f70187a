# dir with __dir__, of instances, classes, modules and nothing; what it sorts and refuses.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class D:
    def __dir__(self):
        return ("b", "a", "b")


class Bad:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return ["a", 1]


class Base:
    base = 1

    def __init__(self):
        self.own = 2


class Derived(Base):
    derived = 3


class Meta(type):
    meta_attribute = 1


class WithMeta(metaclass=Meta):
    inner = 2


visible = lambda names: [n for n in names if not n.startswith("__")]
print(dir(D()), visible(dir(Derived())), visible(dir(Derived)), visible(dir(WithMeta)), visible(dir(WithMeta())), "meta_attribute" in dir(WithMeta), "append" in dir(list), "append" in dir([]), "real" in dir(5), "__add__" in dir(5), "__name__" in dir(int), "mro" in dir(int), "__dict__" in dir(Derived()), "__slots__" in dir(Derived))
# -> ['a', 'b', 'b'] ['base', 'derived', 'own'] ['base', 'derived'] ['inner'] ['inner'] False True True True True False False True False


def local(b, a):
    c = 1
    return dir()


print(local(1, 2), visible(dir()) == sorted(visible(globals())), dir(type("E", (), {"q": 1})())[-1], [n for n in dir("") if n.startswith("is")], visible(dir(range(1))), visible(dir(())), visible(dir({1}))[:5], visible(dir(1.5)), visible(dir(b""))[:6], visible(dir(slice(1))), visible(dir(property())), visible(dir(iter([]))), visible(dir(None)), visible(dir(object())))
# -> ['a', 'b', 'c'] True q ['isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper'] ['count', 'index', 'start', 'step', 'stop'] ['count', 'index'] ['add', 'clear', 'copy', 'difference', 'difference_update'] ['as_integer_ratio', 'conjugate', 'fromhex', 'hex', 'imag', 'is_integer', 'real'] ['capitalize', 'center', 'count', 'decode', 'endswith', 'expandtabs'] ['indices', 'start', 'step', 'stop'] ['deleter', 'fdel', 'fget', 'fset', 'getter', 'setter'] [] [] []
show(lambda: dir(Bad()), lambda: dir(Mixed()), lambda: D().__dir__(), lambda: visible(object().__dir__()))
# -> TypeError 'int' object is not iterable
# -> TypeError '<' not supported between instances of 'int' and 'str'
# -> ('b', 'a', 'b')
# -> []
