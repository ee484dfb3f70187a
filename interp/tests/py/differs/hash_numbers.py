# Hashes of strings, tuples and frozen sets are other numbers than CPython's; those of numbers are the same.
print(hash(1.5), hash(-1), hash(2**61), hash(""), hash(b""))
print(all(0 <= hash(text) < 2**32 for text in ("a", "ab", b"a", "ä" * 100)))
print(all(0 <= hash(value) < 2**50 for value in ((), (1,), ("a", 2.5), frozenset({1}), range(3))))
print(hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2.0)), hash((1, 2)) == hash((2, 1)))
