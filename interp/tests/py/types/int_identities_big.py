# Big integers by identities that must hold: division, shifts, powers, bit operations of negatives, roots, texts in all bases, floats and hashes.
from math import comb, factorial, gcd, isqrt, lcm

seed = 12345


def number(bits):
    global seed
    n = 0
    for _ in range(bits // 30 + 1):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        n = n << 30 | seed >> 34
    n >>= n.bit_length() - bits if n.bit_length() > bits else 0
    return -n if seed & 1 << 20 else n


check = 0
for bits in (1, 29, 31, 32, 33, 62, 63, 64, 65, 127, 128, 129, 200, 513, 1000, 3000):
    for other in (1, 31, 63, 64, 65, 128, 300, 1500):
        a, b = number(bits), number(other) or 7
        q, r = divmod(a, b)
        assert q * b + r == a and (0 <= r < b or b < r <= 0) and a // b == q and a % b == r
        assert (a + b) * (a - b) == a * a - b * b and (a + b) ** 3 == a**3 + 3 * a * a * b + 3 * a * b * b + b**3
        assert (a & b) + (a | b) == a + b and a ^ b == (a | b) - (a & b) and ~a == -a - 1 and a & ~b == a - (a & b)
        shift = other % 90
        assert a << shift == a * 2**shift and a >> shift == a // 2**shift and (a << shift) >> shift == a
        assert int(str(a)) == a and int(hex(a), 16) == a and int(bin(a), 0) == a and int(f"{a:o}", 8) == a and int(f"{a:_}".replace("_", "")) == a
        assert gcd(a, b) * lcm(a, b) == abs(a * b) and isqrt(abs(a)) ** 2 <= abs(a) < (isqrt(abs(a)) + 1) ** 2
        assert a.bit_length() == len(bin(abs(a))) - 2 - (not a) and a.bit_count() == bin(a).count("1")
        size = (a.bit_length() + 8) // 8
        assert int.from_bytes(a.to_bytes(size, "little", signed=True), "little", signed=True) == a
        assert pow(a, 65537, abs(b) + 2) == a ** (65537 % 1000) % 5 * 0 + pow(a % (abs(b) + 2), 65537, abs(b) + 2)
        if gcd(a, b) == 1 and abs(b) > 1:
            assert a * pow(a, -1, b) % b == 1 % b
        assert hash(a) == (a % (2**61 - 1) if a >= 0 else -(-a % (2**61 - 1)) if -a % (2**61 - 1) != 1 else -2)
        assert (a < b) == (a - b < 0) and (a == b) == (not a - b) and max(a, b) >= min(a, b) and abs(a) == max(a, -a)
        if bits < 1000 and other < 1000:
            assert float(a) == float(str(a)) and (a / b == float(f"{a / b!r}")) and (float(a) == a or int(float(a)) != a)
        check = (check * 31 + a * b + q) % (2**127 - 1)
print(check)  # -> 101376130955198026213301903376789894391
print(sum(comb(60, k) for k in range(61)) == 2**60, factorial(30) // factorial(28), factorial(100) % 101, sum(map(int, str(2**1000))), pow(3, 10**30, 10**9 + 7), pow(-7, -3, 11), (-5) ** 3, 0**0, 7 // -2, -7 % 3, divmod(-(10**30), 10**15 + 1))
# -> True 870 100 1366 965115194 5 -125 1 -4 2 (-1000000000000000, 1000000000000000)
