# import, from, as, several names, inside functions.
import math
import math as m
import sys, json
from math import pi, sqrt as root
from json import (
    dumps,
    loads,
)

print(math is m, pi == math.pi, root(16), dumps([1]), loads("2"), json.dumps is dumps)  # -> True True 4.0 [1] 2 True
print(math.__name__, type(math).__name__, sys.modules["math"] is math, "json" in sys.modules)
# -> math module True True


def local():
    import struct
    from math import floor
    return struct.calcsize("<i"), floor(2.7)


print(local(), "struct" in globals(), "floor" in globals())  # -> (4, 2) False False
try:
    import no_such_module
except ImportError as e:
    print(type(e).__name__, e, e.name)  # -> ModuleNotFoundError No module named 'no_such_module' no_such_module
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
    # -> ImportError cannot import name 'no_such_name' from 'math' math
try:
    import math.nothing
except ImportError as e:
    print(type(e).__name__, e)  # -> ModuleNotFoundError No module named 'math.nothing'; 'math' is not a package
try:
    math.no_attribute
except AttributeError as e:
    print(e)  # -> module 'math' has no attribute 'no_attribute'
print(__name__)  # -> __main__
