# chr, ord, bin, oct, hex, ascii and format of extremes; errors word by word.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class I:
    def __index__(self):
        return 255


print(ascii([chr(0), chr(127), chr(0x10FFFF), chr(0xD800), chr(True), chr(I())]), ord("\U0010ffff"), ord(b"\xff"), ord(bytearray(b"a")), ord("\ud800"))
print(hex(-1), hex(0), hex(2**64), hex(-(2**64)), oct(-8), oct(2**40), bin(-5), bin(0), bin(2**65), hex(True), oct(I()), bin(I()), hex(I()))
print(format(255), format(255, ""), format("a", "5") + "|", format(None, ""), format([1], ""), format(1.5, ".3f"), format(True, "d"), format(10**20, ","), ascii("é\n日😀'"), ascii(["é"]), ascii({"ü": "ß"}), repr("é"))
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
