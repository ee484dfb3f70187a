# One type iterates over strings, one over bytes, bytearrays and views.
print(type(iter("a")).__name__, type(iter("é")).__name__)  # -> str_iterator str_iterator
print(type(iter(b"")).__name__, type(iter(bytearray())).__name__)  # -> bytes_iterator bytes_iterator
