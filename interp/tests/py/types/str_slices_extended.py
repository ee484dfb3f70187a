# Slices of narrow and wide texts with every sign of step, huge bounds, and index errors.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for s in ("abcdefgh", "aéb日c😀d"):
    print([s[a:b:c] for a, b, c in ((None, None, -1), (None, None, 2), (1, None, 3), (-1, -4, -1), (-2, 0, -2), (10, None, -3), (None, -100, -1), (2**70, None, -1), (-(2**70), 2**70, 2**70), (5, 5, 1), (6, 2, 1), (2, 6, -1), (True, None, None))])
    print(s[0], s[-1], s[3], s[-len(s)], s[::1] == s, s[:] is s or s[:] == s, s[0:0] == "", s[len(s) :] == "", [s[i] for i in range(-len(s), len(s))] == list(s) * 2)
# -> ['hgfedcba', 'aceg', 'beh', 'hgf', 'gec', 'heb', 'hgfedcba', 'hgfedcba', 'a', '', '', '', 'bcdefgh']
# -> a h d a True True True True True
# -> ['d😀c日béa', 'abcd', 'éc', 'd😀c', '😀日é', 'd日a', 'd😀c日béa', 'd😀c日béa', 'a', '', '', '', 'éb日c😀d']
# -> a d 日 a True True True True True
text, wide, none = "abc", "日本", ""
show(lambda: text[3], lambda: text[-4], lambda: wide[2], lambda: none[0], lambda: text[1.0], lambda: text["a"], lambda: text[None], lambda: text[1, 2], lambda: text[::0], lambda: text["a":], lambda: text[: 1.5], lambda: text[2**64], lambda: "abc".__getitem__(slice(None, None, -1)), lambda: text[True])
# -> IndexError string index out of range
# -> IndexError string index out of range
# -> IndexError string index out of range
# -> IndexError string index out of range
# -> TypeError string indices must be integers, not 'float'
# -> TypeError string indices must be integers, not 'str'
# -> TypeError string indices must be integers, not 'NoneType'
# -> TypeError string indices must be integers, not 'tuple'
# -> ValueError slice step cannot be zero
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> IndexError cannot fit 'int' into an index-sized integer
# -> cba
# -> b
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)  # -> 'str' object does not support item assignment
try:
    del "abc"[0:1]
except TypeError as e:
    print(e)  # -> 'str' object does not support item deletion
