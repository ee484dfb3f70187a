# del: every kind of target, nested and empty ones, order, what is left when one fails, names of every scope, and what may not be deleted.
class Logged:
    def __delattr__(self, name):
        print("-" + name, end=" ")
        if name == "stop":
            raise AttributeError("no stop")

    def __delitem__(self, key):
        print(f"-[{key!r}]", end=" ")


o = Logged()
a = b = c = 1
del a, (b), [c], (), []
del o.x, (o.y, [o[1], o[1:2], o[..., 3]]), o[()], o["k"]
print("a" in globals(), "c" in globals())
# -> -x -y -[1] -[slice(1, 2, None)] -[(Ellipsis, 3)] -[()] -['k'] False False
items = list(range(10))
del items[0], items[::3], items[-1:], items[5:1], items[1:2:-1]
print(items)  # -> [2, 3, 5, 6, 8]
d = {"a": 1, "b": {"c": [1, 2, 3]}}
del d["b"]["c"][1], d["a"]
print(d)  # -> {'b': {'c': [1, 3]}}
x = y = 1
try:
    del x, o.stop, y
except AttributeError as error:
    print(error, "x" in globals(), "y" in globals())  # -> -stop no stop False True


def local(flag):
    value = 1
    if flag:
        del value
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


def in_loop():
    seen = []
    for i in range(3):
        seen.append(i)
        del i
    try:
        i
    except UnboundLocalError as error:
        seen.append(str(error))
    return seen


def of_global():
    global y
    del y
    try:
        y
    except NameError as error:
        return str(error)


def of_parameter(p, *args, **kw):
    del p, args, kw
    return list(locals())


class C:
    z = 1
    kept = z
    del z
    try:
        z
    except NameError as error:
        message = str(error)

    def m(self): ...
    try:
        del nothing
    except NameError as error:
        second = str(error)


print(local(True), local(False), in_loop(), of_global(), of_parameter(1), hasattr(C, "z"), C.kept, C.message, C.second)
# -> cannot access local variable 'value' where it is not associated with a value 1 [0, 1, 2, "cannot access local variable 'i' where it is not associated with a value"] name 'y' is not defined [] False 1 name 'z' is not defined name 'nothing' is not defined
del C.m, C.kept
print([n for n in vars(C) if not n.startswith("__")])  # -> ['message', 'second']
for code in (
    "del f()", "del 1", "del None", "del x + y", "del (x if y else z)", "del [x for x in y]", "del a.b()", "del (a, b())", "del {}", "del x := 1", "del (x := 1)", "del lambda: 0", "del x and y", "del -x", "del ...", "del 'a'", "del f'{a}'", "del a, *b", "del __debug__", "del True",
    "del missing", "del (1).real", "del ''[0]", "del ()[0]", "del {}[1]", "del [].append", "del int.x", "del 5[1]", "del len.x", "del object().x", "del {1}[0]", "del type(1).real", "del range(3)[0]",
):
    try:
        exec(code, {})
        print(code, "ok")
    except Exception as error:
        print(code, "|", type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
# -> del f() | SyntaxError cannot delete function call
# -> del 1 | SyntaxError cannot delete literal
# -> del None | SyntaxError cannot delete None
# -> del x + y | SyntaxError cannot delete expression
# -> del (x if y else z) | SyntaxError cannot delete conditional expression
# -> del [x for x in y] | SyntaxError cannot delete list comprehension
# -> del a.b() | SyntaxError cannot delete function call
# -> del (a, b()) | SyntaxError cannot delete function call
# -> del {} | SyntaxError cannot delete dict literal
# -> del x := 1 | SyntaxError invalid syntax
# -> del (x := 1) | SyntaxError cannot delete named expression
# -> del lambda: 0 | SyntaxError cannot delete lambda
# -> del x and y | SyntaxError cannot delete expression
# -> del -x | SyntaxError cannot delete expression
# -> del ... | SyntaxError cannot delete ellipsis
# -> del 'a' | SyntaxError cannot delete literal
# -> del f'{a}' | SyntaxError cannot delete f-string expression
# -> del a, *b | SyntaxError cannot delete starred
# -> del __debug__ | SyntaxError cannot delete __debug__
# -> del True | SyntaxError cannot delete True
# -> del missing | NameError name 'missing' is not defined
# -> del (1).real | AttributeError attribute 'real' of 'int' objects is not writable
# -> del ''[0] | TypeError 'str' object doesn't support item deletion
# -> del ()[0] | TypeError 'tuple' object doesn't support item deletion
# -> del {}[1] | KeyError 1
# -> del [].append | AttributeError 'list' object attribute 'append' is read-only
# -> del int.x | TypeError cannot set 'x' attribute of immutable type 'int'
# -> del 5[1] | TypeError 'int' object does not support item deletion
# -> del len.x | AttributeError 'builtin_function_or_method' object has no attribute 'x'
# -> del object().x | AttributeError 'object' object has no attribute 'x'
# -> del {1}[0] | TypeError 'set' object doesn't support item deletion
# -> del type(1).real | TypeError cannot set 'real' attribute of immutable type 'int'
# -> del range(3)[0] | TypeError 'range' object doesn't support item deletion
