# ** and pow on integers.
print(2**10, 0**0, (-2) ** 3, (-2) ** 4, 1**1000)  # -> 1024 1 -8 16 1
print(2**64, 3**50, (-7) ** 31)  # -> 18446744073709551616 717897987691852588770249 -157775382034845806615042743
print(2**-2, (-2) ** -1, 10**-3)  # -> 0.25 -0.5 0.001
print(pow(2, 5), pow(2, 100, 7), pow(-3, 3, 10), pow(3, 3, -10))  # -> 32 2 3 -3
print(pow(7, -1, 11), pow(38, -1, 97), pow(12345678901234567890, 98765, 10**9 + 7))  # -> 8 23 508039537
print(pow(5, 0, 1), pow(2, 3, mod=5))  # -> 0 3
for f in (lambda: 0**-1, lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2, 1.0, 3), lambda: 0.0**-1):
    try:
        print(f())
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ZeroDivisionError 0.0 cannot be raised to a negative power
# -> ValueError pow() 3rd argument cannot be 0
# -> ValueError base is not invertible for the given modulus
# -> TypeError pow() 3rd argument not allowed unless all arguments are integers
# -> ZeroDivisionError 0.0 cannot be raised to a negative power
print(2**0.5 == 1.4142135623730951, 4**0.5, 2.0**3)  # -> True 2.0 8.0
