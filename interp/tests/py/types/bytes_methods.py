# Methods bytes share with text.
b = b"a,b,,c"
print(
    b.split(b","),
    b.rsplit(b",", 1),
    b" x y ".split(),
    b.partition(b","),
    b"-".join([b"x", b"y"]),
    b"a\nb\r\n".splitlines(),
)  # -> [b'a', b'b', b'', b'c'] [b'a,b,', b'c'] [b'x', b'y'] (b'a', b',', b'b,,c') b'x-y' [b'a', b'b']
print(b.find(b","), b.rfind(b","), b.index(b"b"), b.count(b","), b.find(b"z"), b.find(44), b.count(97))
# -> 1 4 2 3 -1 1 1
print(
    b.replace(b",", b"; "),
    b" x ".strip(),
    b"xxaxx".strip(b"x"),
    b"ab".upper(),
    b"AB".lower(),
    b"ab cd".title(),
    b"ab".capitalize(),
    b"aB".swapcase(),
)  # -> b'a; b; ; c' b'x' b'a' b'AB' b'ab' b'Ab Cd' b'Ab' b'Ab'
print(
    b.startswith(b"a"),
    b.endswith((b"c", b"d")),
    b"ab".center(6, b"*"),
    b"ab".ljust(4),
    b"ab".rjust(4),
    b"7".zfill(3),
)  # -> True True b'**ab**' b'ab  ' b'  ab' b'007'
print(
    b"12".isdigit(),
    b"ab".isalpha(),
    b"a1".isalnum(),
    b" ".isspace(),
    b"AB".isupper(),
    b"ab".islower(),
    b"\xff".isascii(),
)  # -> True True True True True True False
print(
    b"abc".translate(bytes.maketrans(b"ab", b"xy")),
    b"hello".translate(None, b"l"),
    b"pre_x".removeprefix(b"pre_"),
    b"x.py".removesuffix(b".py"),
)  # -> b'xyc' b'heo' b'x' b'x'
print(b"a\tb".expandtabs(4), b"caf\xc3\xa9".decode(), bytearray(b"ab").upper())  # -> b'a   b' café bytearray(b'AB')
for f in (
    lambda: b.find("a"),
    lambda: b.split(","),
    lambda: b.index(b"q"),
    lambda: b.replace(b"a", "b"),
    lambda: b.startswith("a"),
    lambda: b.join([1]),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> TypeError argument should be integer or bytes-like object, not 'str'
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError subsection not found
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError startswith first arg must be bytes or a tuple of bytes, not str
# -> TypeError sequence item 0: expected a bytes-like object, int found
