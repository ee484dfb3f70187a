# A builtin that a program replaces is replaced for all of its modules, functions that ran before included.
import builtins


def size(x):
    return abs(x)


print(size(-2), builtins.abs is abs)  # -> 2 True
kept = abs
builtins.abs = lambda x: ("abs", x)
print(size(-2), abs(-3), kept(-3))  # -> ('abs', -2) ('abs', -3) 3
builtins.abs = kept
print(size(-2))  # -> 2
builtins.added = 5
print(added, eval("added"))  # -> 5 5
del builtins.added
try:
    added
except NameError as error:
    print(error)  # -> name 'added' is not defined

# What the `class` and `import` statements call can be replaced too.
make = builtins.__build_class__
builtins.__build_class__ = lambda body, name, *bases, **more: (name, bases, more)


class Point(int, flag=True):
    pass


print(Point)  # -> ('Point', (<class 'int'>,), {'flag': True})
builtins.__build_class__ = make
load = builtins.__import__


def importing(name, globals, locals, names, level):
    print(name, globals is not None, names, level)
    return Settings


class Settings:
    gain = 7


builtins.__import__ = importing
import anything.at.all  # -> anything.at.all True None 0
from elsewhere import gain  # -> elsewhere True ('gain',) 0
from . import gain as again  # ->  True ('gain',) 1

builtins.__import__ = load
print(anything is Settings, gain, again)  # -> True 7 7
print(__import__("math").floor(2.5), __import__("sys", fromlist=["path"]).byteorder)  # -> 2 little
for args in [(5,), ("",), ("math", None, None, (), -1), ("no_such_module",)]:
    try:
        __import__(*args)
    except (TypeError, ValueError, ImportError) as error:
        print(type(error).__name__, error)
# -> TypeError module name must be a string
# -> ValueError Empty module name
# -> ValueError level must be >= 0
# -> ModuleNotFoundError No module named 'no_such_module'
