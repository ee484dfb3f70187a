# Padding methods: parity of center, fill of any character, widths below the length, zfill and signs.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for w in range(9):
    print(w, "|".join(["abc".center(w, "*"), "abcd".center(w, "*"), "".center(w, "."), "é".center(w, "日"), "ab".ljust(w, "-"), "ab".rjust(w, "-"), "-5".zfill(w), "+5".zfill(w), "5".zfill(w), "--5".zfill(w), "a".zfill(w)]))
print("|" + "a".center(4) + "|" + "ab".center(5) + "|", "-".zfill(3), "".zfill(2), "+".zfill(1), "日".zfill(3), "-日".zfill(4), "5".ljust(-3), "5".center(True, "x"))
show(lambda: "a".center(3, "ab"), lambda: "a".center(3, ""), lambda: "a".center(3, 5), lambda: "a".ljust(3, b"x"), lambda: "a".rjust("3"), lambda: "a".zfill(2.0), lambda: "a".center(), lambda: "a".center(2**70), lambda: b"a".center(3, b"ab"), lambda: b"a".ljust(3, "x"), lambda: b"a".rjust(4, bytearray(b".")), lambda: bytearray(b"-7").zfill(5), lambda: b"a".center(4, b"\0"), lambda: "a".ljust(width=3), lambda: b"a".zfill("1"))
