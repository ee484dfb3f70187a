"""The records of `sys` are tuples with names."""

import sys

print(sys.float_info)
# -> sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
print(sys.float_info.max, sys.float_info[0] == sys.float_info.max, len(sys.float_info), sys.float_info.n_fields)
# -> 1.7976931348623157e+308 True 11 11
print(sys.hash_info.width, sys.hash_info.modulus == 2**61 - 1, hash(sys.hash_info.modulus), sys.hash_info.inf)
# -> 64 True 0 314159
print(hash(float("inf")) == sys.hash_info.inf, hash(1j) == sys.hash_info.imag)  # -> True True
print(sys.int_info.default_max_str_digits, len(sys.flags), sys.flags.optimize, sys.flags.dev_mode, sys.flags[0])
# -> 4300 18 0 False 0
print(sys.version_info >= (3, 8), sys.version_info[:2], repr(sys.version_info).startswith("sys.version_info(major=3, minor=11"))
# -> True (3, 11) True
print(type(sys.version_info).__name__, type(sys.version_info).__module__, sys.version_info == tuple(sys.version_info))
# -> version_info sys True
print(repr(sys.implementation).startswith("namespace(name='"), sys.implementation.version[0] >= 0)  # -> True True
print(sys.float_repr_style, sys.getdefaultencoding())  # -> short utf-8


class Pair(tuple):
    pass


print(Pair([1, 2]), Pair([1]) + (3,), (1,) + Pair([2]), 2 * Pair([1]), [Pair()])  # -> (1, 2) (1, 3) (1, 2) (1, 1) [()]
