# Texts too long for any memory are MemoryErrors, at once, and the program goes on.
huge = 10**12
cases = [
    lambda: "a" * huge,
    lambda: huge * "日本",
    lambda: b"a" * huge,
    lambda: bytearray(b"ab") * huge,
    lambda: bytes(huge),
    lambda: bytearray(huge),
    lambda: "a".center(huge),
    lambda: "a".ljust(huge, "é"),
    lambda: "a".zfill(huge),
    lambda: b"a".rjust(huge),
    lambda: "%*d" % (huge, 1),
    lambda: "%1000000000000d" % 1,
    lambda: "%-1000000000000s" % "a",
    lambda: "{:1000000000000}".format(1),
    lambda: "{:>{}}".format("a", huge),
    lambda: format("a", "<1000000000000"),
    lambda: format(1.5, "1000000000000"),
    lambda: f"{1:{huge}}",
]
for f in cases:
    try:
        print(len(f()))
    except MemoryError as e:
        print("MemoryError", str(e) == "", "a" * 3)
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
# -> MemoryError True aaa
