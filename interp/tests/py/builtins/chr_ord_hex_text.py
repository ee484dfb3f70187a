# chr, ord, bin, oct, hex, ascii and format of extremes; errors word by word.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class I:
    def __index__(self):
        return 255


print(ascii([chr(0), chr(127), chr(0x10FFFF), chr(0xD800), chr(True), chr(I())]), ord("\U0010ffff"), ord(b"\xff"), ord(bytearray(b"a")), ord("\ud800"))
# -> ['\x00', '\x7f', '\U0010ffff', '\ud800', '\x01', '\xff'] 1114111 255 97 55296
print(hex(-1), hex(0), hex(2**64), hex(-(2**64)), oct(-8), oct(2**40), bin(-5), bin(0), bin(2**65), hex(True), oct(I()), bin(I()), hex(I()))
# -> -0x1 0x0 0x10000000000000000 -0x10000000000000000 -0o10 0o20000000000000 -0b101 0b0 0b100000000000000000000000000000000000000000000000000000000000000000 0x1 0o377 0b11111111 0xff
print(format(255), format(255, ""), format("a", "5") + "|", format(None, ""), format([1], ""), format(1.5, ".3f"), format(True, "d"), format(10**20, ","), ascii("é\n日😀'"), ascii(["é"]), ascii({"ü": "ß"}), repr("é"))
# -> 255 255 a    | None [1] 1.500 1 100,000,000,000,000,000,000 "\xe9\n\u65e5\U0001f600'" ['\xe9'] {'\xfc': '\xdf'} 'é'
show(
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: chr(2**70),
    lambda: chr("a"),
    lambda: chr(1.5),
    lambda: chr(),
    lambda: ord(""),
    lambda: ord("ab"),
    lambda: ord(b""),
    lambda: ord(b"ab"),
    lambda: ord(5),
    lambda: ord(None),
    lambda: ord(["a"]),
    lambda: hex(1.5),
    lambda: hex("a"),
    lambda: bin(None),
    lambda: oct([]),
    lambda: hex(),
    lambda: bin(1, 2),
    lambda: ascii(),
    lambda: format(),
    lambda: format(1, 2),
    lambda: format(1, "z"),
    lambda: format([1], "5"),
    lambda: format(object, "5"),
    lambda: format(1, "d", 3),
    lambda: format("a", "d"),
    lambda: format(1.5, "d"),
)
# -> ValueError chr() arg not in range(0x110000)
# -> ValueError chr() arg not in range(0x110000)
# -> OverflowError Python int too large to convert to C int
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError chr() takes exactly one argument (0 given)
# -> TypeError ord() expected a character, but string of length 0 found
# -> TypeError ord() expected a character, but string of length 2 found
# -> TypeError ord() expected a character, but string of length 0 found
# -> TypeError ord() expected a character, but string of length 2 found
# -> TypeError ord() expected string of length 1, but int found
# -> TypeError ord() expected string of length 1, but NoneType found
# -> TypeError ord() expected string of length 1, but list found
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError 'list' object cannot be interpreted as an integer
# -> TypeError hex() takes exactly one argument (0 given)
# -> TypeError bin() takes exactly one argument (2 given)
# -> TypeError ascii() takes exactly one argument (0 given)
# -> TypeError format expected at least 1 argument, got 0
# -> TypeError format() argument 2 must be str, not int
# -> ValueError Negative zero coercion (z) not allowed in integer format specifier
# -> TypeError unsupported format string passed to list.__format__
# -> TypeError unsupported format string passed to type.__format__
# -> TypeError format expected at most 2 arguments, got 3
# -> ValueError Unknown format code 'd' for object of type 'str'
# -> ValueError Unknown format code 'd' for object of type 'float'
