# There are no arrays of characters, and no addresses.
import array

print(array.typecodes)  # -> bBhHiIlLqQfd
try:
    array.array("u")
except ValueError as e:
    print(e)  # -> bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
print([name for name in ("buffer_info", "fromfile", "tofile", "fromunicode") if hasattr(array.array, name)])  # -> []


# `__index__` is asked once for an item; CPython asks twice.
class Index:
    asked = 0

    def __index__(self):
        self.asked += 1
        return 5


index = Index()
array.array("b").append(index)
print(index.asked)  # -> 1
