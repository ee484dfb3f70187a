# Rounding errors of sums, counters and comparisons in loops.
t = 0.0
for _ in range(10):
    t += 0.1
print(t, t == 1.0, abs(t - 1.0) < 1e-9, round(t, 10) == 1.0, sum([0.1] * 10))
# -> 0.9999999999999999 False True True 0.9999999999999999
x, steps = 0.0, 0
while x < 1.0:
    x += 0.1
    steps += 1
print(steps, x)  # -> 11 1.0999999999999999
print([i * 0.1 for i in range(1, 8)], [i / 10 for i in range(1, 8)])
# -> [0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001, 0.7000000000000001] [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]


def kahan(values):
    total = carry = 0.0
    for v in values:
        y = v - carry
        new = total + y
        carry = (new - total) - y
        total = new
    return total


values = [0.1] * 1000
print(sum(values), kahan(values), sum([1e16, 1.0, 1.0, -1e16]), kahan([1e16, 1.0, 1.0, -1e16]))
# -> 99.9999999999986 100.0 0.0 2.0
n = 1.0
while n + 1 != n:
    n *= 2
print(n, n == 2.0 ** 53, 2.0 ** 53 + 1 == 2.0 ** 53)  # -> 9007199254740992.0 True True
e = 1.0
while 1.0 + e / 2 > 1.0:
    e /= 2
print(e, 1.0 + e, 1.0 - e)  # -> 2.220446049250313e-16 1.0000000000000002 0.9999999999999998
mean = m2 = 0.0
for k, v in enumerate([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 1):
    d = v - mean
    mean += d / k
    m2 += d * (v - mean)
print(mean, m2 / 8, (m2 / 8) ** 0.5)  # -> 5.0 4.0 2.0
s = 1.0
for _ in range(6):
    s = (s + 2 / s) / 2
print(s, s * s)  # -> 1.414213562373095 1.9999999999999996
