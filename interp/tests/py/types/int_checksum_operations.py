# Thousands of operations on integers of every size, folded into checksums.
def numbers(n, seed):
    for i in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        bits = (1, 8, 15, 16, 31, 32, 33, 47, 48, 53, 62, 63, 64, 65, 100, 200)[seed >> 60]
        value = seed
        while value.bit_length() < bits + 64:
            value = value << 61 ^ value * 3 + i
        value %= 1 << bits
        yield -value if seed >> 59 & 1 else value


def fold(name, f, n=2000):
    check = 0
    for a, b in zip(numbers(n, 1), numbers(n, 2)):
        check = (check * 31 + f(a, b)) % (2**61 - 1)
    print(name, check)


fold("add", lambda a, b: a + b)  # -> add 1226786950904905627
fold("sub", lambda a, b: a - b)  # -> sub 194580552938946265
fold("mul", lambda a, b: a * b)  # -> mul 1464676593283021341
fold("floordiv", lambda a, b: a // (b or 1))  # -> floordiv 2003035110919408052
fold("mod", lambda a, b: a % (b or 1))  # -> mod 1662922784196163824
fold("and", lambda a, b: a & b)  # -> and 709894672317761980
fold("or", lambda a, b: a | b)  # -> or 516892278587143647
fold("xor", lambda a, b: a ^ b)  # -> xor 2112840615483075618
fold("invert", lambda a, b: ~a - -b)  # -> invert 49963466208307953
fold("lshift", lambda a, b: a << b % 70)  # -> lshift 266895828581297307
fold("rshift", lambda a, b: a >> b % 70)  # -> rshift 561616883999292146
fold(
    "compare", lambda a, b: (a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a > -b) + 16 * (a >= b) + 32 * (a != b)
)  # -> compare 1512410278871160758
fold("pow", lambda a, b: a ** (b % 5))  # -> pow 1275598764576619378
fold("powmod", lambda a, b: pow(a, abs(b) % 1000, 10**9 + 7))  # -> powmod 820506432551464910
fold("text", lambda a, b: int(str(a)) - int(hex(b), 16) + len(bin(a)) + len(oct(b)))  # -> text 1368872483756377380
fold("bits", lambda a, b: a.bit_length() * 7 + b.bit_count())  # -> bits 2266699447667420147
fold("hash", lambda a, b: hash(a) == hash(float(a)) if abs(a) < 2**53 else a == int(str(a)))
# -> hash 2061298990066439733
