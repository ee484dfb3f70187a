# from module import * binds the public names.
from math import *

print(sqrt(9), floor(2.5), round(pi, 5), "__name__" in globals(), __name__)  # -> 3.0 2 3.14159 True __main__
print(gcd(12, 18), isclose(0.1 + 0.2, 0.3), inf > 1)  # -> 6 True True
if True:
    import math as again
print(again.pi is pi or again.pi == pi)  # -> True
