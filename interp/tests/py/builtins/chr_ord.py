# chr, ord, ascii, bin, hex, oct, format.
print(chr(65), chr(233), chr(0x65E5), ord("a"), ord("é"), ord("😀"), ord(b"a"), chr(ord("x") + 1))
# -> A é 日 97 233 128512 97 y
print(ascii("é\n"), bin(10), oct(10), hex(10), format(10, "x"), format(3.14159, ".2f"), format("a", ">3"))
# -> '\xe9\n' 0b1010 0o12 0xa a 3.14   a
print(len(chr(0x10FFFF)), repr(chr(0)), repr(chr(127)), "".join(map(chr, range(97, 103))))  # -> 1 '\x00' '\x7f' abcdef
for f in (
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: chr("a"),
    lambda: ord("ab"),
    lambda: ord(""),
    lambda: ord(5),
    lambda: chr(1.0),
    lambda: ord(b"ab"),
):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError chr() arg not in range(0x110000)
# -> ValueError chr() arg not in range(0x110000)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError ord() expected a character, but string of length 2 found
# -> TypeError ord() expected a character, but string of length 0 found
# -> TypeError ord() expected string of length 1, but int found
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError ord() expected a character, but string of length 2 found
