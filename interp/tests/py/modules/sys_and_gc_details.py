# sys in a program: recursion limit changed and reached, interned strings, sizes grow, exc_info inside and outside, modules, argv, unraisable and excepthook names, gc switches.
import gc
import sys


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


kept = sys.getrecursionlimit()
sys.setrecursionlimit(120)
low = depth()
sys.setrecursionlimit(400)
high = depth()
sys.setrecursionlimit(kept)
print(0 < low < 120, 120 < high < 400, high > low, sys.getrecursionlimit() == kept)  # -> True True True True
for limit in (0, -5, "x", 1.5):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError, RecursionError) as error:
        print(type(error).__name__, error)
# -> ValueError recursion limit must be greater or equal than 1
# -> ValueError recursion limit must be greater or equal than 1
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
word = "".join(["in", "tern"])
print(sys.intern(word) is sys.intern("intern"), sys.intern(word) == word, sys.maxsize == 2**63 - 1, sys.byteorder, sys.maxunicode == 0x10FFFF, sys.float_info.max == 1.7976931348623157e308, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.epsilon, sys.int_info.bits_per_digit > 0, sys.version_info[:2] >= (3, 11), sys.version_info.major)
# -> True True True little True True 15 53 2.220446049250313e-16 True True 3
try:
    sys.intern(5)
except TypeError as error:
    print(error)  # -> intern() argument must be str, not int
print(sys.getsizeof(10**100) > sys.getsizeof(1), sys.getsizeof("a" * 1000) > 1000, "sys" in sys.modules, sys.modules["sys"] is sys, "__main__" in sys.modules, type(sys.argv).__name__, isinstance(sys.path, list), sys.__name__)
# -> True True True True True list True sys


def seen():
    kind, value, trace = sys.exc_info()
    return kind and kind.__name__, value and value.args, trace is not None


try:
    raise ValueError(1)
except ValueError:
    print(seen(), sys.exception().args)  # -> ('ValueError', (1,), True) (1,)
    try:
        raise KeyError(2)
    except KeyError:
        print(seen())  # -> ('KeyError', (2,), True)
    print(seen())  # -> ('ValueError', (1,), True)
print(seen(), sys.exception())  # -> (None, None, False) None
frame = sys._getframe()
print(frame.f_code.co_name, frame.f_lineno > 40, (lambda: sys._getframe().f_code.co_name)(), gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), isinstance(gc.collect(), int), gc.collect() >= 0)
# -> <module> True <lambda> True None False None True True
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)  # -> call stack is not deep enough
try:
    sys.exit("leaving")
except SystemExit as error:
    print(repr(error), error.code, isinstance(error, Exception))  # -> SystemExit('leaving') leaving False
for code in (None, 3, [1]):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(error.code, error.args)
# -> None ()
# -> 3 (3,)
# -> [1] ([1],)
