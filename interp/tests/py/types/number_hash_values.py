# The hashes of numbers are the same on every 64-bit Python.
print(hash(0), hash(1), hash(-5), hash(12345), hash(-1), hash(-2))  # -> 0 1 -5 12345 -2 -2
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 64), hash(-2 ** 100), hash(10 ** 30))
# -> 0 1 8 -549755813888 465258685558744706
print(hash(0.5), hash(1.5), hash(-2.25), hash(0.1), hash(1e300))
# -> 1152921504606846976 1152921504606846977 -576460752303423490 230584300921369408 1224995262755759164
print(hash(float("inf")), hash(-float("inf")), hash(True), hash(0.0))  # -> 314159 -314159 1 0
