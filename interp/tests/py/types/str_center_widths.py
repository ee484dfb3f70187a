# Padding methods: parity of center, fill of any character, widths below the length, zfill and signs.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for w in range(9):
    print(w, "|".join(["abc".center(w, "*"), "abcd".center(w, "*"), "".center(w, "."), "é".center(w, "日"), "ab".ljust(w, "-"), "ab".rjust(w, "-"), "-5".zfill(w), "+5".zfill(w), "5".zfill(w), "--5".zfill(w), "a".zfill(w)]))
# -> 0 abc|abcd||é|ab|ab|-5|+5|5|--5|a
# -> 1 abc|abcd|.|é|ab|ab|-5|+5|5|--5|a
# -> 2 abc|abcd|..|é日|ab|ab|-5|+5|05|--5|0a
# -> 3 abc|abcd|...|日é日|ab-|-ab|-05|+05|005|--5|00a
# -> 4 abc*|abcd|....|日é日日|ab--|--ab|-005|+005|0005|-0-5|000a
# -> 5 *abc*|*abcd|.....|日日é日日|ab---|---ab|-0005|+0005|00005|-00-5|0000a
# -> 6 *abc**|*abcd*|......|日日é日日日|ab----|----ab|-00005|+00005|000005|-000-5|00000a
# -> 7 **abc**|**abcd*|.......|日日日é日日日|ab-----|-----ab|-000005|+000005|0000005|-0000-5|000000a
# -> 8 **abc***|**abcd**|........|日日日é日日日日|ab------|------ab|-0000005|+0000005|00000005|-00000-5|0000000a
print("|" + "a".center(4) + "|" + "ab".center(5) + "|", "-".zfill(3), "".zfill(2), "+".zfill(1), "日".zfill(3), "-日".zfill(4), "5".ljust(-3), "5".center(True, "x"))
# -> | a  |  ab | -00 00 + 00日 -00日 5 5
show(lambda: "a".center(3, "ab"), lambda: "a".center(3, ""), lambda: "a".center(3, 5), lambda: "a".ljust(3, b"x"), lambda: "a".rjust("3"), lambda: "a".zfill(2.0), lambda: "a".center(), lambda: "a".center(2**70), lambda: b"a".center(3, b"ab"), lambda: b"a".ljust(3, "x"), lambda: b"a".rjust(4, bytearray(b".")), lambda: bytearray(b"-7").zfill(5), lambda: b"a".center(4, b"\0"), lambda: "a".ljust(width=3), lambda: b"a".zfill("1"))
# -> TypeError The fill character must be exactly one character long
# -> TypeError The fill character must be exactly one character long
# -> TypeError The fill character must be a unicode character, not int
# -> TypeError The fill character must be a unicode character, not bytes
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError center expected at least 1 argument, got 0
# -> OverflowError Python int too large to convert to C ssize_t
# -> TypeError center() argument 2 must be a byte string of length 1, not bytes
# -> TypeError ljust() argument 2 must be a byte string of length 1, not str
# -> b'...a'
# -> bytearray(b'-0007')
# -> b'\x00a\x00\x00'
# -> TypeError str.ljust() takes no keyword arguments
# -> TypeError 'str' object cannot be interpreted as an integer
