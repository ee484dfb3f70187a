# A ring of samples, checksums over them, and frames of them on the wire.
import array
import struct

print(array.ArrayType is array.array, array.array.__module__, sorted(set("bBhHiIlLqQfd") - set(array.typecodes)))
# -> True array []


class Ring:
    def __init__(self, size):
        self.data = array.array("f", [0.0] * size)
        self.at = 0

    def put(self, x):
        self.data[self.at] = x
        self.at = (self.at + 1) % len(self.data)

    def in_order(self):
        return self.data[self.at :] + self.data[: self.at]


ring = Ring(8)
for n in range(11):
    ring.put(n / 4)
print(ring.in_order(), max(ring.data), sum(ring.data))
# -> array('f', [0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5]) 2.5 13.0


def crc(data):
    value = 0xFFFF
    for byte in memoryview(data).cast("B"):
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value


def frame(samples):
    body = struct.pack("<BH", 7, len(samples)) + samples
    return body + array.array("H", [crc(body)]).tobytes()


def unframe(data):
    kind, count = struct.unpack_from("<BH", data)
    samples = array.array("h")
    samples.frombytes(data[3 : 3 + 2 * count])
    (check,) = struct.unpack_from("<H", data, 3 + 2 * count)
    return kind, samples, check == crc(data[:-2])


sent = frame(array.array("h", [n * n - 500 for n in range(40)]))
print(len(sent), sent[:12].hex(), unframe(sent)[1][:4], unframe(sent)[2])
# -> 85 0728000cfe0dfe10fe15fe1c array('h', [-500, -499, -496, -491]) True
broken = bytearray(sent)
broken[5] ^= 1
print(unframe(bytes(broken))[2])  # -> False

# A table of primes, a histogram, a matrix in one row.
sieve = array.array("B", b"\1" * 1000)
sieve[0] = sieve[1] = 0
for n in range(2, 32):
    if sieve[n]:
        sieve[n * n :: n] = array.array("B", bytes(len(range(n * n, 1000, n))))
print(sum(sieve), [n for n in range(50) if sieve[n]])  # -> 168 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
counts = array.array("L", [0]) * 10
for n in range(1000):
    counts[n * n % 10] += 1
print(counts)  # -> array('L', [100, 200, 0, 0, 200, 100, 200, 0, 0, 200])
matrix = array.array("d", (r * 3 + c for r in range(3) for c in range(3)))
print([sum(matrix[n * 3 : n * 3 + 3]) for n in range(3)], [sum(matrix[n::3]) for n in range(3)], matrix[::4])
# -> [3.0, 12.0, 21.0] [9.0, 12.0, 15.0] array('d', [0.0, 4.0, 8.0])
swapped = array.array("I", [0x01020304, 0xDEADBEEF])
swapped.byteswap()
print([hex(n) for n in swapped])  # -> ['0x4030201', '0xefbeadde']
