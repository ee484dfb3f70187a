# Shifts by large and odd counts, bit operations of negative and large numbers, counts refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for a in (0, 1, -1, 5, -5, 2**63, -(2**63), 2**64 - 1, -(2**64) - 1, 2**100 + 7):
    print(a, [a >> n for n in (0, 1, 63, 64, 200)], [(a << n) % 10**9 for n in (0, 1, 64)], a & 0xFF, a | 1, a ^ -1, ~a, a & -a, a.bit_length(), a.bit_count())
# -> 0 [0, 0, 0, 0, 0] [0, 0, 0] 0 1 -1 -1 0 0 0
# -> 1 [1, 0, 0, 0, 0] [1, 2, 709551616] 1 1 -2 -2 1 1 1
# -> -1 [-1, -1, -1, -1, -1] [999999999, 999999998, 290448384] 255 -1 0 0 1 1 1
# -> 5 [5, 2, 0, 0, 0] [5, 10, 547758080] 5 5 -6 -6 1 3 2
# -> -5 [-5, -3, -1, -1, -1] [999999995, 999999990, 452241920] 251 -5 4 4 1 3 2
# -> 9223372036854775808 [9223372036854775808, 4611686018427387904, 1, 0, 0] [854775808, 709551616, 884105728] 0 9223372036854775809 -9223372036854775809 -9223372036854775809 9223372036854775808 64 1
# -> -9223372036854775808 [-9223372036854775808, -4611686018427387904, -1, -1, -1] [145224192, 290448384, 115894272] 0 -9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775808 64 1
# -> 18446744073709551615 [18446744073709551615, 9223372036854775807, 1, 0, 0] [709551615, 419103230, 58659840] 255 18446744073709551615 -18446744073709551616 -18446744073709551616 1 64 64
# -> -18446744073709551617 [-18446744073709551617, -9223372036854775809, -3, -2, -1] [290448383, 580896766, 522236928] 255 -18446744073709551617 18446744073709551616 18446744073709551616 1 65 2
# -> 1267650600228229401496703205383 [1267650600228229401496703205383, 633825300114114700748351602691, 137438953472, 68719476736, 0] [703205383, 406410766, 887548928] 7 1267650600228229401496703205383 -1267650600228229401496703205384 -1267650600228229401496703205384 1 101 4
print(-1 & 2**70, -(2**70) & (2**70 + 5), -(2**70) | 1, 2**70 ^ -1, -3 & -5, -3 | 4, -3 ^ 5, True << 3, 1 << True, 0 << 2**40, 5 >> 2**70, -5 >> 2**70, 0 >> 0)
# -> 1180591620717411303424 1180591620717411303424 -1180591620717411303423 -1180591620717411303425 -7 -3 -8 8 2 0 0 -1 0
show(lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: "a" | 1, lambda: 1 ^ None, lambda: 0 << -1, lambda: 1 >> -(2**70), lambda: ~1.5, lambda: ~"a", lambda: ~None, lambda: (1).__lshift__(-1), lambda: (1).__rshift__("a"), lambda: (3).__and__(1.0), lambda: 5 >> 0 << 0)
# -> ValueError negative shift count
# -> ValueError negative shift count
# -> TypeError unsupported operand type(s) for <<: 'int' and 'float'
# -> TypeError unsupported operand type(s) for <<: 'float' and 'int'
# -> TypeError unsupported operand type(s) for &: 'int' and 'float'
# -> TypeError unsupported operand type(s) for |: 'str' and 'int'
# -> TypeError unsupported operand type(s) for ^: 'int' and 'NoneType'
# -> ValueError negative shift count
# -> ValueError negative shift count
# -> TypeError bad operand type for unary ~: 'float'
# -> TypeError bad operand type for unary ~: 'str'
# -> TypeError bad operand type for unary ~: 'NoneType'
# -> ValueError negative shift count
# -> NotImplemented
# -> NotImplemented
# -> 5
