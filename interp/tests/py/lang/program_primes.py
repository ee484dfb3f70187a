# A sieve, trial division, factorisation and perfect numbers.
def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(flags[i * i :: i])
    return [i for i, f in enumerate(flags) if f]


def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 if d == 2 else 2
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def is_prime(n):
    if n < 4:
        return n > 1
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(sieve(50), len(sieve(5000)), factor(360), factor(2**20 - 1), factor(97), factor(10**9 + 7))
# -> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 669 {2: 3, 3: 2, 5: 1} {3: 1, 5: 2, 11: 1, 31: 1, 41: 1} {97: 1} {1000000007: 1}
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])  # -> [6, 28, 496]
print(
    [p for p in range(60) if is_prime(p)] == sieve(60),
    is_prime(2**61 - 1),
    is_prime(2**67 - 1),
    is_prime(2**89 - 1),
)  # -> True True False True
