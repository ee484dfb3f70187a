# expandtabs counts columns from the last line end; tab sizes of zero and below.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for n in (8, 4, 1, 0, -3):
    print(n, ascii("a\tbc\tdef\t|\n\tx\r\ty\r\n\tz".expandtabs(n)))
# -> 8 'a       bc      def     |\n        x\r        y\r\n        z'
# -> 4 'a   bc  def |\n    x\r    y\r\n    z'
# -> 1 'a bc def |\n x\r y\r\n z'
# -> 0 'abcdef|\nx\ry\r\nz'
# -> -3 'abcdef|\nx\ry\r\nz'
print("日\tb".expandtabs(4), "ab\t\tc".expandtabs(2), "\t".expandtabs(3) == "   ", "".expandtabs(), b"a\tb\n\tc".expandtabs(4), bytearray(b"1234\t5").expandtabs(4), "a\tb".expandtabs(tabsize=2), "abc".expandtabs(2**31 - 1), "\t".expandtabs(True) == " ")
# -> 日   b ab    c True  b'a   b\n    c' bytearray(b'1234    5') a b abc True
show(lambda: "a\t".expandtabs("4"), lambda: "a\t".expandtabs(None), lambda: "a\t".expandtabs(2**31), lambda: "a".expandtabs(1.5), lambda: "a".expandtabs(size=4), lambda: b"\t".expandtabs(-1))
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> OverflowError Python int too large to convert to C int
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'size' is an invalid keyword argument for expandtabs()
# -> b''
