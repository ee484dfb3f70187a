# types: SimpleNamespace, MappingProxyType, new_class, prepare_class, resolve_bases, MethodType, FunctionType, CellType, coroutine, GenericAlias.
import types
from types import CellType, FunctionType, MappingProxyType, MethodType, SimpleNamespace

s = SimpleNamespace(b=1, a=[2])
s.me = s
print(s, s == SimpleNamespace(b=1), SimpleNamespace(x=1) == SimpleNamespace(x=1), vars(s)["a"], SimpleNamespace(), SimpleNamespace(**{"odd key": 1}))
# -> namespace(b=1, a=[2], me=namespace(...)) False True [2] namespace() namespace(odd key=1)


class Named(SimpleNamespace):
    def shout(self):
        return self.name.upper()


print(Named(name="n"), Named(name="n").shout(), Named() == SimpleNamespace(), SimpleNamespace(x=1) != 5)
# -> Named(name='n') N True True
table = {"a": 1}
p = MappingProxyType(table)
table["b"] = 2
print(p, p["b"], len(p), list(p), p.get("z", 0), p | {"c": 3}, {"z": 0} | p, p == table, p.copy() is table, list(reversed(p)), "a" in p, p.items() == table.items(), hash(MappingProxyType) == hash(MappingProxyType))
# -> {'a': 1, 'b': 2} 2 2 ['a', 'b'] 0 {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2} True False ['b', 'a'] True True True
match p:
    case {"a": x, **rest}:
        print(x, rest)  # -> 1 {'b': 2}
made = types.new_class("Made", (list,), {"metaclass": type}, lambda ns: ns.update(x=1, f=lambda self: len(self)))
meta, namespace, keywords = types.prepare_class("N", (Named,), {"metaclass": type, "k": 1})
print(made, made([1, 2]).f(), meta, namespace, keywords, types.resolve_bases((int, list[int])))
# -> <class 'types.Made'> 2 <class 'type'> {} {'k': 1} (<class 'int'>, <class 'list'>)


def f(a, b=2):
    return a, b, g


g = "global"
other = FunctionType(f.__code__, {"g": "other global"}, "renamed", (7,))
bound = MethodType(f, "self")
cell = CellType(5)
cell.cell_contents += 1
print(other(1), other.__name__, bound(), bound.__self__, bound.__func__ is f, bound == MethodType(f, "self"), cell.cell_contents, cell == CellType(6), type(types.FunctionType).__name__)
# -> (1, 7, 'other global') renamed ('self', 2, 'global') self True True 6 True type
for trial in (lambda: SimpleNamespace(1), lambda: setattr(p, "x", 1), lambda: p.__setitem__("a", 2), lambda: MappingProxyType(5), lambda: hash(p), lambda: MethodType(5, 1), lambda: MethodType(f, None), lambda: CellType().cell_contents, lambda: types.new_class("X", (), {"k": 1}), lambda: FunctionType(5, {}), lambda: p.__delitem__("a")):
    try:
        print(trial())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError no positional arguments expected
# -> AttributeError 'mappingproxy' object has no attribute 'x'
# -> AttributeError 'mappingproxy' object has no attribute '__setitem__'
# -> TypeError mappingproxy() argument must be a mapping, not int
# -> TypeError unhashable type: 'mappingproxy'
# -> TypeError first argument must be callable
# -> TypeError instance must not be None
# -> ValueError Cell is empty
# -> TypeError X.__init_subclass__() takes no keyword arguments
# -> TypeError function() argument 'code' must be code, not int
# -> AttributeError 'mappingproxy' object has no attribute '__delitem__'
