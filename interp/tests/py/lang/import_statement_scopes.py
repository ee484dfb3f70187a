# import in functions, classes, loops; names bound by it; __import__, missing names, star outside modules; assigned modules.
def f():
    import math
    from math import floor as down, ceil
    return sorted(locals()), down(1.5), ceil(1.5), math.pi > 3


print(f(), "math" in globals())  # -> (['ceil', 'down', 'math'], 1, 2, True) False


class C:
    import sys as system
    from math import sqrt
    names = sorted(n for n in dir() if n[0] != "_")


print(C.names, C.sqrt(4), C().system is C.system)  # -> ['sqrt', 'system'] 2.0 True
import collections.abc
print(collections.__name__, collections.abc.__name__)  # -> collections collections.abc
import collections.abc as short, sys as s, math
print(short is collections.abc, s.modules["math"] is math, __import__("math") is math, __import__("collections.abc") is collections, __import__("collections.abc", fromlist=["x"]) is short)
# -> True True True True True
for text in ("import nowhere", "import math.nothing", "from math import nothing", "from nowhere import x", "import nowhere.deeper", "from . import x", "from .x import y", "from math import *; pi"):
    try:
        exec(text, {"__name__": "__main__", "__package__": None})
        print("fine", text)
    except ImportError as error:
        print(type(error).__name__, "|", error.name)
# -> ModuleNotFoundError | nowhere
# -> ModuleNotFoundError | math.nothing
# -> ImportError | math
# -> ModuleNotFoundError | nowhere
# -> ModuleNotFoundError | nowhere
# -> ImportError | None
# -> ImportError | None
# -> fine from math import *; pi
for text in ("def f():\n from math import *", "class C:\n from math import *", "import a.b as c.d", "from a import (b)", "from a import ()", "from a import b as c, d as e,", "from a import (b as c, d,)", "import a, b as c, d.e", "from .. import a", "from ...a.b import c", "from a.b import *", "import .a", "from a import b.c", "import a as b.c", "from __future__ import braces", "from __future__ import nothing", "x = 1\nfrom __future__ import annotations", "'doc'\nfrom __future__ import annotations, division"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.msg, "|", text)
# -> import * only allowed at module level | def f():
# ->  from math import *
# -> import * only allowed at module level | class C:
# ->  from math import *
# -> invalid syntax | import a.b as c.d
# -> fine: from a import (b)
# -> invalid syntax | from a import ()
# -> trailing comma not allowed without surrounding parentheses | from a import b as c, d as e,
# -> fine: from a import (b as c, d,)
# -> fine: import a, b as c, d.e
# -> fine: from .. import a
# -> fine: from ...a.b import c
# -> fine: from a.b import *
# -> invalid syntax | import .a
# -> invalid syntax | from a import b.c
# -> invalid syntax | import a as b.c
# -> not a chance | from __future__ import braces
# -> future feature nothing is not defined | from __future__ import nothing
# -> from __future__ imports must occur at the beginning of the file | x = 1
# -> from __future__ import annotations
# -> fine: 'doc'
# -> from __future__ import annotations, division
math.own = 5
from math import own
print(own, math.own)  # -> 5 5
del math.own
try:
    from math import own
except ImportError as error:
    print(error.name)  # -> math
for i in range(2):
    import math as m
print(m is math)  # -> True
try:
    import nowhere_again as x
except ImportError:
    x = None
print(x)  # -> None
