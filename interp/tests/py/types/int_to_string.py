# Decimal, hex, octal and binary text of integers.
print(str(0), str(-1), str(10 ** 30), repr(-10 ** 30))
# -> 0 -1 1000000000000000000000000000000 -1000000000000000000000000000000
print(hex(255), hex(-255), hex(0), hex(2 ** 70))  # -> 0xff -0xff 0x0 0x400000000000000000
print(oct(8), oct(-8), oct(0), bin(5), bin(-5), bin(0))  # -> 0o10 -0o10 0o0 0b101 -0b101 0b0
print(bin(2 ** 65 + 1), oct(2 ** 66))
# -> 0b100000000000000000000000000000000000000000000000000000000000000001 0o10000000000000000000000
print(f"{255:x} {255:X} {255:#x} {255:o} {255:b} {255:#b} {-255:#x}")  # -> ff FF 0xff 377 11111111 0b11111111 -0xff
print(len(str(2 ** 1000)), str(2 ** 1000)[:20], str(2 ** 1000)[-20:])
# -> 302 10715086071862673209 24386837205668069376
print(len(str(7 ** 3000)), str(7 ** 3000)[:12], str(7 ** 3000)[-12:])  # -> 2536 196843030576 273841800001
print("%d %i %5d|%-5d|%05d|%+d" % (3, 4, 5, 6, 7, 8))  # -> 3 4     5|6    |00007|+8
print("%x %X %o %#x" % (255, 255, 8, 255))  # -> ff FF 10 0xff
for f in (lambda: hex(1.5), lambda: bin("1"), lambda: oct(None)):
    try:
        f()
    except TypeError as e:
        print(e)
# -> 'float' object cannot be interpreted as an integer
# -> 'str' object cannot be interpreted as an integer
# -> 'NoneType' object cannot be interpreted as an integer
