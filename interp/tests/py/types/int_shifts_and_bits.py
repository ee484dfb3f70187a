# Shifts by large and odd counts, bit operations of negative and large numbers, counts refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for a in (0, 1, -1, 5, -5, 2**63, -(2**63), 2**64 - 1, -(2**64) - 1, 2**100 + 7):
    print(a, [a >> n for n in (0, 1, 63, 64, 200)], [(a << n) % 10**9 for n in (0, 1, 64)], a & 0xFF, a | 1, a ^ -1, ~a, a & -a, a.bit_length(), a.bit_count())
print(-1 & 2**70, -(2**70) & (2**70 + 5), -(2**70) | 1, 2**70 ^ -1, -3 & -5, -3 | 4, -3 ^ 5, True << 3, 1 << True, 0 << 2**40, 5 >> 2**70, -5 >> 2**70, 0 >> 0)
show(lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: "a" | 1, lambda: 1 ^ None, lambda: 0 << -1, lambda: 1 >> -(2**70), lambda: ~1.5, lambda: ~"a", lambda: ~None, lambda: (1).__lshift__(-1), lambda: (1).__rshift__("a"), lambda: (3).__and__(1.0), lambda: 5 >> 0 << 0)
