# One type iterates over strings, one over bytes and bytearrays, one over views and arrays.
print(type(iter("a")).__name__, type(iter("é")).__name__)  # -> str_iterator str_iterator
print(type(iter(b"")).__name__, type(iter(bytearray())).__name__)  # -> bytes_iterator bytes_iterator
from array import array

print(type(iter(array("i"))).__name__, type(iter(memoryview(b""))).__name__)  # -> memory_iterator memory_iterator
