# Modules are objects with attributes that can be set.
import math
import sys

math.my_constant = 42
from math import my_constant

print(my_constant, math.my_constant, hasattr(math, "pi"), getattr(math, "nope", "default"))  # -> 42 42 True default
del math.my_constant
print(hasattr(math, "my_constant"), "sqrt" in dir(math), "pi" in vars(math), math.__dict__["pi"] == math.pi)
# -> False True True True
main = sys.modules["__main__"]
x = 5
print(main.x, main.__name__, main is sys.modules[__name__])  # -> 5 __main__ True
main.y = 6
print(y)  # -> 6
try:
    del math.nothing
except AttributeError as e:
    print(e)  # -> 'module' object has no attribute 'nothing'
try:
    math()
except TypeError as e:
    print(e)  # -> 'module' object is not callable
import sys as s2
print(s2 is sys, sys.modules["sys"] is sys)  # -> True True
