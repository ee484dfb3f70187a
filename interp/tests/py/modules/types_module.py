# types: the names of types, SimpleNamespace, classes made at run time, coroutines of generators.
import sys
import types
from types import DynamicClassAttribute, SimpleNamespace, new_class, prepare_class, resolve_bases


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def function():
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


def outer():
    x = 1
    return lambda: x


class C:
    def m(self):
        pass


print(type(function) is types.FunctionType is types.LambdaType, isinstance(lambda: 0, types.LambdaType))  # -> True True
print(isinstance(function.__code__, types.CodeType), isinstance(outer().__closure__[0], types.CellType))  # -> True True
print(isinstance(generator(), types.GeneratorType), isinstance(function, types.GeneratorType))  # -> True False
made = coroutine()
print(isinstance(made, types.CoroutineType), isinstance(async_generator(), types.AsyncGeneratorType))  # -> True True
made.close()
print(isinstance(C().m, types.MethodType), isinstance(C.m, types.FunctionType), isinstance(C.m, types.MethodType))
# -> True True False
print(isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(len, types.FunctionType))
# -> True True False
print(isinstance(types, types.ModuleType), isinstance(sys, types.ModuleType), isinstance(C.__dict__, types.MappingProxyType))
# -> True True True
print(types.NoneType is type(None), types.EllipsisType is type(...), types.NotImplementedType is type(NotImplemented))
# -> True True True
print(isinstance(list[int], types.GenericAlias))  # -> True
print(types.FunctionType, types.CodeType, types.MethodType, types.ModuleType, types.NoneType, types.GeneratorType, types.CoroutineType)
# -> <class 'function'> <class 'code'> <class 'method'> <class 'module'> <class 'NoneType'> <class 'generator'> <class 'coroutine'>
print(types.MappingProxyType, types.CellType, types.TracebackType, types.BuiltinFunctionType, types.EllipsisType)
# -> <class 'mappingproxy'> <class 'cell'> <class 'traceback'> <class 'builtin_function_or_method'> <class 'ellipsis'>
try:
    1 / 0
except ZeroDivisionError as error:
    print(isinstance(error.__traceback__, types.TracebackType))  # -> True
print(types.FunctionType(outer().__code__, {}, "again", None, outer().__closure__)())  # -> 1
m = types.ModuleType("fresh", "its text")
m.x = 1
print(m.__name__, m.x)  # -> fresh 1
view = types.MappingProxyType({"a": 1})
print(repr(view), view["a"], list(view))  # -> mappingproxy({'a': 1}) 1 ['a']

# SimpleNamespace
n = SimpleNamespace(a=1, b="two")
print(n, n.a, n.b, repr(n) == str(n), SimpleNamespace(), vars(n))
# -> namespace(a=1, b='two') 1 two True namespace() {'a': 1, 'b': 'two'}
n.c = [3]
n.a += 1
del n.b
print(n, n == SimpleNamespace(a=2, c=[3]), n == SimpleNamespace(c=[3], a=2), n != SimpleNamespace(), n == 5, n == vars(n))
# -> namespace(a=2, c=[3]) True True True False False
n.me = n
print(n)  # -> namespace(a=2, c=[3], me=namespace(...))
print(SimpleNamespace(**{"a b": 1, "self": 2}), attempt(SimpleNamespace, 1), attempt(SimpleNamespace, {"a": 1}))
# -> namespace(a b=1, self=2) TypeError: no positional arguments expected TypeError: no positional arguments expected
print(attempt(getattr, SimpleNamespace(), "x", "default"), SimpleNamespace.__hash__)  # -> default None


class Space(SimpleNamespace):
    extra = 5

    def twice(self):
        return self.v * 2


s = Space(v=4)
print(s, s.twice(), s == SimpleNamespace(v=4), s.extra, isinstance(s, SimpleNamespace), types.SimpleNamespace)
# -> Space(v=4) 8 True 5 True <class 'types.SimpleNamespace'>
print(SimpleNamespace(x=SimpleNamespace(y=[SimpleNamespace()])), s.__reduce__()[1:])
# -> namespace(x=namespace(y=[namespace()])) ((), {'v': 4})


# Classes at run time
def body(namespace):
    namespace["x"] = 1
    namespace["hello"] = lambda self: f"hello from {type(self).__name__}"


A = new_class("A", (), {}, body)
print(A.__name__, A.x, A().hello(), A.__bases__, new_class("E").__name__)  # -> A 1 hello from A (<class 'object'>,) E
B = new_class("B", (A,), exec_body=lambda ns: ns.update(y=2))
print(B.__mro__ == (B, A, object), B().x, B.y)  # -> True 1 2


class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        made = super().__new__(meta, name, bases, namespace)
        made.given = keywords
        return made

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)

    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        return {"prepared": (name, bases, sorted(keywords))}


M = new_class("M", (A,), {"metaclass": Meta, "k": 1})
print(type(M).__name__, M.given, M.prepared[0], M.prepared[2], M.x)  # -> Meta {'k': 1} M ['k'] 1
N = new_class("N", (M,), {"j": 2})
print(type(N).__name__, N.given, prepare_class("P", (M,), {"z": 1})[0].__name__, prepare_class("P")[0], prepare_class("P", (), {"a": 1}))
# -> Meta {'j': 2} Meta <class 'type'> (<class 'type'>, {}, {'a': 1})


class Other(type):
    pass


O = Other("O", (), {})
print(attempt(new_class, "X", (M, O)))
# -> TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
print(attempt(prepare_class, "X", (M,), {"metaclass": Other}))
# -> TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases


class Entry:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        return self.classes


entry = Entry(A, int)
print(resolve_bases((entry, str)) == (A, int, str), resolve_bases((A, int)) == (A, int), resolve_bases((Entry(),)))
# -> True True ()
bases = (A, 5)
print(resolve_bases(bases) is bases, new_class("R", (Entry(A),)).__orig_bases__[0].classes == (A,))  # -> True True
print(resolve_bases([A]) == [A])  # -> True
bad = Entry()
bad.classes = [A]
print(attempt(resolve_bases, (bad,)))  # -> TypeError: __mro_entries__ must return a tuple


# DynamicClassAttribute
class Paint:
    def __init__(self):
        self._color = "red"

    @DynamicClassAttribute
    def color(self):
        "the color"
        return self._color

    @color.setter
    def color(self, value):
        self._color = value


p = Paint()
print(p.color, attempt(lambda: Paint.color).strip())  # -> red AttributeError:
p.color = "blue"
print(p.color, attempt(delattr, p, "color"), Paint.__dict__["color"].__doc__)
# -> blue AttributeError: can't delete attribute the color


# coroutine
@types.coroutine
def wait(value):
    print("asked", value)
    answer = yield value * 2
    print("answered", answer)
    return "done"


async def main():
    first = await wait(1)
    second = await wait(2)
    return first, second


c = main()
print(c.send(None))
# -> asked 1
# -> 2
print(c.send("a"))
# -> answered a
# -> asked 2
# -> 4
try:
    c.send("b")  # -> answered b
except StopIteration as stop:
    print(stop.value)  # -> ('done', 'done')
g = wait(5)
print(next(g), wait.__name__, [*types.coroutine(generator)()])
# -> asked 5
# -> 10 wait [1]
print(attempt(types.coroutine, 5))  # -> TypeError: types.coroutine() expects a callable
try:
    g.send("x")  # -> answered x
except StopIteration as stop:
    print(stop.value)  # -> done
