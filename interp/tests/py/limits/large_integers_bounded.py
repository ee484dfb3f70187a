# Big integer work of moderate size: powers, text, roots, and shifting back and forth.
n = 7**1500
text = str(n)
print(len(text), text[:15], text[-15:], int(text) == n, sum(map(int, text)))
# -> 1268 443669956811114 787731920900001 True 5734
m = 1 << 10000
print(
    m.bit_length(),
    (m - 1).bit_count(),
    m >> 9990,
    len(hex(m)),
    (m * m).bit_length(),
    (m // 3 % 1000),
    -m >> 9999,
)  # -> 10001 10000 1024 2503 20001 125 -2
a, b = 3**2000, 2**3100
print(a > b, (a * b // b) == a, divmod(a * b + 17, b) == (a, 17), (a + b) ** 2 - (a - b) ** 2 == 4 * a * b)
# -> True True True True
f = 1
for i in range(1, 301):
    f *= i
zeros = 0
while f % 10 == 0:
    f //= 10
    zeros += 1
print(zeros, f % 10**12)  # -> 74 838808170496
x = 10**600
for _ in range(12):
    x = (x + 2 * 10**1200 // x) // 2
print(str(x)[:30], abs(x * x - 2 * 10**1200) < 3 * 10**600)  # -> 141421356237309504880168872420 True
print(
    int.from_bytes(bytes(range(1, 101)), "big") % 10**20,
    (2**1000).to_bytes(126, "little").index(1),
    pow(3, 10**50, 10**30),
)  # -> 94849580531957523300 125 1
print(
    int("9" * 1000) + 1 == 10**1000,
    float(10**300),
    10**300 / 10**299,
    hash(10**500) == hash(10**500),
    10**500 == 10**500 + 0,
)  # -> True 1e+300 10.0 True True
