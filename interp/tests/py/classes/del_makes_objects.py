# `__del__` may make objects, call functions, handle exceptions and collect.
import gc


class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        try:
            [][self.n]
        except IndexError as e:
            print(self.n, e)
        print(sum(x * x for x in range(self.n)), {k: [k] for k in "ab"})
        gc.collect()


a = A(3)
try:
    raise KeyError("outside")
except KeyError as e:
    del a
    # -> 3 list index out of range
    # -> 5 {'a': ['a'], 'b': ['b']}
    gc.collect()
    print(repr(e))  # -> KeyError('outside')
a = A(1)
b = A(2)
del a
# -> 1 list index out of range
# -> 0 {'a': ['a'], 'b': ['b']}
gc.collect()
del b
# -> 2 list index out of range
# -> 1 {'a': ['a'], 'b': ['b']}
gc.collect()
