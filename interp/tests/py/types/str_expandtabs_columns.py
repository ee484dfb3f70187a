# expandtabs counts columns from the last line end; tab sizes of zero and below.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for n in (8, 4, 1, 0, -3):
    print(n, ascii("a\tbc\tdef\t|\n\tx\r\ty\r\n\tz".expandtabs(n)))
print("日\tb".expandtabs(4), "ab\t\tc".expandtabs(2), "\t".expandtabs(3) == "   ", "".expandtabs(), b"a\tb\n\tc".expandtabs(4), bytearray(b"1234\t5").expandtabs(4), "a\tb".expandtabs(tabsize=2), "abc".expandtabs(2**31 - 1), "\t".expandtabs(True) == " ")
show(lambda: "a\t".expandtabs("4"), lambda: "a\t".expandtabs(None), lambda: "a\t".expandtabs(2**31), lambda: "a".expandtabs(1.5), lambda: "a".expandtabs(size=4), lambda: b"\t".expandtabs(-1))
