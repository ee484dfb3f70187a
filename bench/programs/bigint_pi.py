"""Big integers: digits of pi by a spigot, a long factorial, modular powers and decimal text."""


def pi_digits(n):
    """The first n digits, by Gibbons's unbounded spigot."""
    digits = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(digits) < n:
        if 4 * q + r - t < m * t:
            digits.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return digits


def factorial(n):
    product = 1
    for i in range(2, n + 1):
        product *= i
    return product


def fermat_test(p, bases):
    return [a for a in bases if pow(a, p - 1, p) != 1]


def integer_sqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


def main():
    digits = "".join(map(str, pi_digits(2200)))
    big = factorial(1500)
    text = str(big)
    root = integer_sqrt(2 * 10**1600)
    witnesses = fermat_test(2**607 - 1, (2, 3, 5, 7)) + fermat_test(2**521 - 3, (2, 3, 5))
    print("bigint_pi", digits[-10:], sum(map(int, text)), len(text), root % 10**9 + 7, witnesses, (big >> 2000) % 1000003)


main()
