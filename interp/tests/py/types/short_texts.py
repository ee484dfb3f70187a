S = "+-*/()=;,"
print([c in S for c in "+x,;A"], "" in S, "\0" in S, "\0" in "a\0b", "a" in "", "+-" in S, "é" in "café", "e" in "café")
# -> [True, False, True, True, False] True False True False True True False
print([c in "a" * 31 for c in "ab"], [c in "a" * 32 + "b" for c in "abc"], [c in "abcdefgh" for c in "hi`"], [c in "abcdefghi" for c in "hij"])
# -> [True, False] [True, True, False] [True, False, False] [True, True, False]
print(["\x7f" in "\x7e\x7f", "\x01" in "\x02", "\x01" in "ab", "a" in "b", "a" in "`", "`" in "a"])
# -> [True, False, False, False, False, False]
def kind(c):
    if c == "": return "empty"
    if c == "x": return "x"
    if c == "12345678": return "eight"
    if c == "123456789": return "nine"
    if c == "\0": return "nul"
    if c == "é": return "accent"
    if c == 1: return "one"
    if c == None: return "none"
    if c != "y": return "other"
    return "y"
words = "x y 12345678 123456789 1234567 é e \0".split(" ")
print([kind(w) for w in words], [kind("".join(list(w))) for w in words], kind(""), kind("".join([])), kind(1), kind(1.0), kind(True), kind(None), kind([]))
# -> ['x', 'y', 'eight', 'nine', 'other', 'accent', 'other', 'nul'] ['x', 'y', 'eight', 'nine', 'other', 'accent', 'other', 'nul'] empty empty one one one none other
class E:
    def __eq__(self, other): return other == "x"
print(kind(E()))  # -> x
class T(str): pass
print(kind(T("x")), kind(T("zz")), kind(b"x"))  # -> x other other
data = bytes([0, 1, 127, 128, 255]) + b"abcdefghijk"
print([b for b in data], [data[i] for i in range(-len(data), len(data))])
# -> [0, 1, 127, 128, 255, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107] [0, 1, 127, 128, 255, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 0, 1, 127, 128, 255, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107]
def at(d, i):
    try: return d[i]
    except IndexError as e: return str(e)
print(at(data, 16), at(data, -17), at(b"", 0), at(b"x", True), at(data, -1))
# -> index out of range index out of range index out of range index out of range 107
it = iter(data[:9])
print(next(it), list(it), list(it))  # -> 0 [1, 127, 128, 255, 97, 98, 99, 100] []
total = 0
for b in b"robot": total = total * 3 + b
print(total, sum(b for b in bytes(range(256))))  # -> 13562 32640
