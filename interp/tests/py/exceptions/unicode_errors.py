# UnicodeDecodeError, UnicodeEncodeError: their five parts, str with one and with many, wrong arguments.
for error in (
    UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "bad byte"),
    UnicodeDecodeError("utf-8", b"abc", 0, 3, "bad bytes"),
    UnicodeEncodeError("ascii", "a\xe9", 1, 2, "too large"),
    UnicodeEncodeError("ascii", "\u20ac", 0, 1, "too large"),
    UnicodeEncodeError("ascii", "\U0001f600", 0, 1, "too large"),
    UnicodeEncodeError("ascii", "abc", 0, 2, "both"),
):
    print(str(error), "|", error.object, error.start, error.end, error.reason, getattr(error, "encoding", None))
    print(repr(error), isinstance(error, ValueError))
# -> 'utf-8' codec can't decode byte 0xff in position 1: bad byte | b'a\xffb' 1 2 bad byte utf-8
# -> UnicodeDecodeError('utf-8', b'a\xffb', 1, 2, 'bad byte') True
# -> 'utf-8' codec can't decode bytes in position 0-2: bad bytes | b'abc' 0 3 bad bytes utf-8
# -> UnicodeDecodeError('utf-8', b'abc', 0, 3, 'bad bytes') True
# -> 'ascii' codec can't encode character '\xe9' in position 1: too large | aé 1 2 too large ascii
# -> UnicodeEncodeError('ascii', 'aé', 1, 2, 'too large') True
# -> 'ascii' codec can't encode character '\u20ac' in position 0: too large | € 0 1 too large ascii
# -> UnicodeEncodeError('ascii', '€', 0, 1, 'too large') True
# -> 'ascii' codec can't encode character '\U0001f600' in position 0: too large | 😀 0 1 too large ascii
# -> UnicodeEncodeError('ascii', '😀', 0, 1, 'too large') True
# -> 'ascii' codec can't encode characters in position 0-1: both | abc 0 2 both ascii
# -> UnicodeEncodeError('ascii', 'abc', 0, 2, 'both') True
error = UnicodeDecodeError("x", b"abc", 5, 1, "out of range")
print(error, error.start, error.end)  # -> 'x' codec can't decode bytes in position 5-0: out of range 5 1
error.start, error.reason, error.end = 0, "changed", 1
print(error, error.args)
# -> 'x' codec can't decode byte 0x61 in position 0: changed ('x', b'abc', 5, 1, 'out of range')
try:
    b"ok\xc3(".decode()
except UnicodeDecodeError as caught:
    print(caught, caught.args[:1], caught.object[caught.start : caught.end])
    # -> 'utf-8' codec can't decode byte 0xc3 in position 2: invalid continuation byte ('utf-8',) b'\xc3'
try:
    "h\xe9llo".encode("ascii")
except UnicodeEncodeError as caught:
    print(caught, caught.object, caught.start)
    # -> 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128) héllo 1
