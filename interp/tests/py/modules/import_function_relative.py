# `__import__` resolves dots by the globals it is given.
import sys
import types


def trial(*arguments):
    try:
        print(__import__(*arguments).__name__)
    except Exception as error:
        print(type(error).__name__, error)


outer, inner, leaf = (types.ModuleType(name) for name in ("outer", "outer.inner", "outer.inner.leaf"))
outer.__path__ = inner.__path__ = []
sys.modules.update({module.__name__: module for module in (outer, inner, leaf)})

trial("leaf", None, None, None, 1)  # -> TypeError globals must be a dict
trial("leaf", 3, None, ["x"], 1)  # -> TypeError globals must be a dict
trial("leaf", {}, None, None, 1)  # -> KeyError "'__name__' not in globals"
trial("leaf", {"__name__": "outer"}, None, None, 1)
# -> ImportError attempted relative import with no known parent package
trial("leaf", {"__name__": 3}, None, None, 1)  # -> TypeError __name__ must be a string
trial("leaf", {"__package__": "outer.inner"}, None, None, 1)  # -> outer.inner.leaf
trial("inner.leaf", {"__package__": "outer"}, None, None, 1)  # -> outer.inner
trial("inner.leaf", {"__package__": "outer"}, None, ["x"], 1)  # -> outer.inner.leaf
trial("inner", {"__package__": "outer.inner"}, None, None, 2)  # -> outer.inner
trial("inner", {"__package__": "outer.inner"}, None, None, 4)
# -> ImportError attempted relative import beyond top-level package
trial("", {"__package__": "outer.inner"}, None, None, 1)  # -> outer.inner
trial("inner.leaf", {"__package__": "", "__name__": "outer"}, None, None, 1)
# -> ImportError attempted relative import with no known parent package
trial("inner", {"__package__": None, "__name__": "outer", "__path__": []}, None, None, 1)  # -> outer.inner
trial("inner", {"__package__": None, "__name__": "outer.other"}, None, (), 1)  # -> outer.inner
trial("outer.inner.leaf", "no globals are asked for without a level")  # -> outer
