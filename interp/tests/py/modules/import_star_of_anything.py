# `from x import *` of what is no module; the dict of a builtin module; huge lengths.
import sys


class Settings:
    gain = 1
    _hidden = 2

    def __init__(self):
        self.gain = 3


_hidden = "mine"
sys.modules["settings"] = Settings
from settings import *

print(gain, _hidden)  # -> 1 mine
sys.modules["settings"] = Settings()
from settings import *

print(gain)  # -> 3


class Listed:
    __all__ = ["one", "_two"]
    one, _two, three = 1, 2, 3


three = "untouched"
sys.modules["settings"] = Listed
from settings import *

print(one, _two, three)  # -> 1 2 untouched
for wrong in (5, type("T", (), {"__all__": ["absent"]}), type("T", (), {"__all__": [1]})):
    sys.modules["settings"] = wrong
    try:
        exec("from settings import *")
    except Exception as error:
        print(type(error).__name__)
# -> ImportError
# -> AttributeError
# -> TypeError
print(sys.__dict__["__name__"], type(sys.__dict__).__name__, "maxsize" in sys.__dict__)  # -> sys dict True
print(sys.intern("word"), len(range(sys.maxsize)) == sys.maxsize)  # -> word True
try:
    sys.intern(5)
except TypeError as error:
    print(error)  # -> intern() argument must be str, not int
