# Every small slice of an ASCII and of a mixed text, folded into checksums.
def fold(text):
    check = 0
    for c in text:
        check = (check * 1000003 + ord(c)) % (2**61 - 1)
    return check


bounds = [None, -9, -7, -6, -3, -1, 0, 1, 2, 5, 6, 7, 9]
steps = [None, 1, 2, 3, 7, -1, -2, -5]
for s in ("abcdefg", "aé日😀xßz", "", "x"):
    check = 0
    for a in bounds:
        for b in bounds:
            for c in steps:
                part = s[a:b:c]
                check = (check * 7 + fold(part) + len(part)) % (2**61 - 1)
    print(repr(s), check)
# -> 'abcdefg' 149168840796912818
# -> 'aé日😀xßz' 306672284984638542
# -> '' 0
# -> 'x' 131898970538448138
for items in (list(range(7)), tuple("abcdefg"), b"abcdefg", range(7)):
    check = 0
    for a in bounds:
        for b in bounds:
            for c in steps:
                part = items[a:b:c]
                check = (check * 7 + len(part) + sum(ord(x) if isinstance(x, str) else x for x in part)) % (
                    2**61 - 1
                )
    print(type(items).__name__, check)
# -> list 370404091550083968
# -> tuple 1755932437814147817
# -> bytes 1755932437814147817
# -> range 370404091550083968
text = "the quick brown föx jumps over the lazy dög " * 3
check = 0
for needle in ("the", "ö", " ", "", "dög", "zzz", "o", "x j"):
    for start in range(-5, 50, 7):
        for end in (None, 10, 60, -3):
            check = (
                check * 31
                + text.find(needle, start, end)
                + 3 * text.rfind(needle, start, end)
                + 5 * text.count(needle, start, end)
            )
            check %= 2**61 - 1
print(check)  # -> 1588443271732952821
