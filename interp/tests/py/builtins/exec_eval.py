# Text and code objects that run with the caller's names, or with globals and locals of their own.
exec("made = 1\nmade += 1")
print(made)  # -> 2
print(exec("pass"), eval("made * 10"), eval("  (made,\n made)\n"))  # -> None 20 (2, 2)
space = {}
exec("def area(r):\n    return scale * r\nscale = 3", space)
print(space["area"](4), sorted(space))  # -> 12 ['__builtins__', 'area', 'scale']
print(eval("a + b", {"a": 1}, {"b": 2}), eval("a + b", {"a": 1, "b": 5}))  # -> 3 6


class Upper(dict):
    def __missing__(self, key):
        return key.upper() if key.islower() and key != "print" else super().__missing__(key)


class Names:
    def __init__(self):
        self.seen = []

    def __getitem__(self, name):
        if name.startswith("py"):
            return len(name)
        raise KeyError(name)

    def __setitem__(self, name, value):
        self.seen.append((name, value))

    def __delitem__(self, name):
        self.seen.append(name)


names = Names()
exec("x = python + 1\ndel x\nfrom math import floor\nfor i in range(2): pass", {}, names)
print([entry if isinstance(entry, str) else entry[0] for entry in names.seen])  # -> ['x', 'x', 'floor', 'i', 'i']
exec("from math import *", {}, names)
print(("floor" in [entry[0] for entry in names.seen], len(names.seen) > 20))  # -> (True, True)


def inner_names(a):
    b = a + 1
    print(eval("a * b"), sorted(eval("locals()")))
    exec("b = 100; print(b)")
    return b


print(inner_names(3))
# -> 12 ['a', 'b']
# -> 100
# -> 4

# Functions made there see the globals, not the locals.
outside = {"k": "global"}
inside = {}
exec("k = 'local'\ndef get():\n    return k\nseen = k, [k for _ in range(2)]", outside, inside)
print(inside["get"](), inside["seen"], outside["k"])  # -> global ('local', ['global', 'global']) global
exec("global k\nk = 'set'\nclass C:\n    k = k", outside, inside)
print(outside["k"], inside["C"].k, inside["C"].__qualname__)  # -> set set C
exec("n: int = 5\ndel n", outside, inside)
print("n" in inside, inside["__annotations__"])  # -> False {'n': <class 'int'>}


def broken(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


broken(eval, "1 +")  # -> SyntaxError invalid syntax (<string>, line 1)
broken(eval, "x = 1")  # -> SyntaxError invalid syntax (<string>, line 1)
broken(eval, "missing_name")  # -> NameError name 'missing_name' is not defined
broken(eval, "1", 5)  # -> TypeError globals must be a dict
broken(eval, "1", [5])  # -> TypeError globals must be a real dict; try eval(expr, {}, mapping)
broken(eval, "1", {}, 5)  # -> TypeError locals must be a mapping
broken(exec, "1", 5)  # -> TypeError exec() globals must be a dict, not int
broken(exec, "1", {}, 5)  # -> TypeError locals must be a mapping or None, not int
broken(exec, 5)  # -> TypeError exec() arg 1 must be a string, bytes or code object
broken(eval, None)  # -> TypeError eval() arg 1 must be a string, bytes or code object
broken(exec, "def f(:\n  pass")  # -> SyntaxError invalid syntax (<string>, line 1)
broken(eval, "1 / 0")  # -> ZeroDivisionError division by zero
print(eval(b"1 + 1"), eval(bytearray(b"3")), eval(memoryview(b"4")), eval("\t 7"))  # -> 2 3 4 7
