# What string and bytes methods say about missing, superfluous and wrong arguments.
T = [
    ('"a".startswith(None)', lambda: "a".startswith(None)),
    ('"a".find(None)', lambda: "a".find(None)),
    ('"a".split(None,None)', lambda: "a".split(None,None)),
    ('"a".strip(b"")', lambda: "a".strip(b"")),
    ('"a".center(None)', lambda: "a".center(None)),
    ('"a".join(None)', lambda: "a".join(None)),
    ('"a"+None', lambda: "a"+None),
    ('"a".translate(None)', lambda: "a".translate(None)),
    ('"a".partition(None)', lambda: "a".partition(None)),
    ('"".zfill(None)', lambda: "".zfill(None)),
    ('"a".count(None)', lambda: "a".count(None)),
    ('b"a".find(None)', lambda: b"a".find(None)),
    ('b"a".split(1)', lambda: b"a".split(1)),
    ('b"a".startswith(None)', lambda: b"a".startswith(None)),
    ('b"a".join(None)', lambda: b"a".join(None)),
    ('b"a".translate(None,None)', lambda: b"a".translate(None,None)),
    ('bytes.fromhex(None)', lambda: bytes.fromhex(None)),
    ('str.maketrans("a",None)', lambda: str.maketrans("a",None)),
    ('str.maketrans(None)', lambda: str.maketrans(None)),
    ('b"a".ljust(3,None)', lambda: b"a".ljust(3,None)),
    ('"a".ljust(3,None)', lambda: "a".ljust(3,None)),
    ('"a".format_map(None)', lambda: "a".format_map(None)),
    ('"{a}".format_map(None)', lambda: "{a}".format_map(None)),
    ('"a".encode(errors=None)', lambda: "a".encode(errors=None)),
    ('"a".replace(None,"")', lambda: "a".replace(None,"")),
    ('"a".removeprefix(None)', lambda: "a".removeprefix(None)),
    ('None in "a"', lambda: None in "a"),
    ('None in b"a"', lambda: None in b"a"),
    ('"a".expandtabs(None)', lambda: "a".expandtabs(None)),
    ('"a".splitlines(None)', lambda: "a".splitlines(None)),
    ('"a" % None', lambda: "a" % None),
    ('bytes(None)', lambda: bytes(None)),
    ('bytearray(None)', lambda: bytearray(None)),
    ('bytes("a",None)', lambda: bytes("a",None)),
    ('str(b"a",None)', lambda: str(b"a",None)),
    ('bytearray().append(None)', lambda: bytearray().append(None)),
    ('bytearray().extend(None)', lambda: bytearray().extend(None)),
    ('memoryview(None)', lambda: memoryview(None)),
    ('b"a".hex(None)', lambda: b"a".hex(None)),
    ('b"a".partition(None)', lambda: b"a".partition(None)),
    ('b"".removeprefix(None)', lambda: b"".removeprefix(None)),
    ('b"a".strip(1)', lambda: b"a".strip(1)),
    ('"a".index()', lambda: "a".index()),
    ('"a".replace()', lambda: "a".replace()),
    ('"a".join()', lambda: "a".join()),
    ('"a".upper(1)', lambda: "a".upper(1)),
    ('"a".split(x=1)', lambda: "a".split(x=1)),
    ('"a".find("a",1,2,3)', lambda: "a".find("a",1,2,3)),
    ('b"a".replace(b"a")', lambda: b"a".replace(b"a")),
    ('"a".startswith()', lambda: "a".startswith()),
    ('"a".center()', lambda: "a".center()),
    ('"a".strip("a","b")', lambda: "a".strip("a","b")),
    ('str(1,2,3,4)', lambda: str(1,2,3,4)),
    ('bytes(1,2,3,4)', lambda: bytes(1,2,3,4)),
    ('"a".encode(1,2,3)', lambda: "a".encode(1,2,3)),
    ('"a".zfill()', lambda: "a".zfill()),
    ('str(x=1)', lambda: str(x=1)),
    ('bytes(x=1)', lambda: bytes(x=1)),
    ('"a".count()', lambda: "a".count()),
    ('b"a".find()', lambda: b"a".find()),
    ('b"a".count()', lambda: b"a".count()),
    ('"a".endswith()', lambda: "a".endswith()),
    ('"a".expandtabs(1,2)', lambda: "a".expandtabs(1,2)),
    ('"a".partition()', lambda: "a".partition()),
    ('"a".translate()', lambda: "a".translate()),
    ('str.maketrans()', lambda: str.maketrans()),
    ('"a".format_map()', lambda: "a".format_map()),
    ('bytearray().append()', lambda: bytearray().append()),
    ('bytearray().pop(1,2)', lambda: bytearray().pop(1,2)),
    ('b"a".hex(1,2,3)', lambda: b"a".hex(1,2,3)),
    ('"a".ljust()', lambda: "a".ljust()),
    ('"a".rindex()', lambda: "a".rindex()),
    ('"a".isupper(1)', lambda: "a".isupper(1)),
    ('"a".splitlines(1,2)', lambda: "a".splitlines(1,2)),
    ('b"a".join()', lambda: b"a".join()),
    ('bytes.fromhex()', lambda: bytes.fromhex()),
    ('bytes.maketrans(b"")', lambda: bytes.maketrans(b"")),
]
for s, f in T:
    try:
        print(s, repr(f()))
    except Exception as e:
        print(s, type(e).__name__, e)
# -> "a".startswith(None) TypeError startswith first arg must be str or a tuple of str, not NoneType
# -> "a".find(None) TypeError must be str, not NoneType
# -> "a".split(None,None) TypeError 'NoneType' object cannot be interpreted as an integer
# -> "a".strip(b"") TypeError strip arg must be None or str
# -> "a".center(None) TypeError 'NoneType' object cannot be interpreted as an integer
# -> "a".join(None) TypeError can only join an iterable
# -> "a"+None TypeError can only concatenate str (not "NoneType") to str
# -> "a".translate(None) TypeError 'NoneType' object is not subscriptable
# -> "a".partition(None) TypeError must be str, not NoneType
# -> "".zfill(None) TypeError 'NoneType' object cannot be interpreted as an integer
# -> "a".count(None) TypeError must be str, not NoneType
# -> b"a".find(None) TypeError argument should be integer or bytes-like object, not 'NoneType'
# -> b"a".split(1) TypeError a bytes-like object is required, not 'int'
# -> b"a".startswith(None) TypeError startswith first arg must be bytes or a tuple of bytes, not NoneType
# -> b"a".join(None) TypeError can only join an iterable
# -> b"a".translate(None,None) TypeError a bytes-like object is required, not 'NoneType'
# -> bytes.fromhex(None) TypeError fromhex() argument must be str, not None
# -> str.maketrans("a",None) TypeError maketrans() argument 2 must be str, not None
# -> str.maketrans(None) TypeError if you give only one argument to maketrans it must be a dict
# -> b"a".ljust(3,None) TypeError ljust() argument 2 must be a byte string of length 1, not None
# -> "a".ljust(3,None) TypeError The fill character must be a unicode character, not NoneType
# -> "a".format_map(None) 'a'
# -> "{a}".format_map(None) TypeError 'NoneType' object is not subscriptable
# -> "a".encode(errors=None) TypeError encode() argument 'errors' must be str, not None
# -> "a".replace(None,"") TypeError replace() argument 1 must be str, not None
# -> "a".removeprefix(None) TypeError removeprefix() argument must be str, not None
# -> None in "a" TypeError 'in <string>' requires string as left operand, not NoneType
# -> None in b"a" TypeError a bytes-like object is required, not 'NoneType'
# -> "a".expandtabs(None) TypeError 'NoneType' object cannot be interpreted as an integer
# -> "a".splitlines(None) TypeError 'NoneType' object cannot be interpreted as an integer
# -> "a" % None TypeError not all arguments converted during string formatting
# -> bytes(None) TypeError cannot convert 'NoneType' object to bytes
# -> bytearray(None) TypeError cannot convert 'NoneType' object to bytearray
# -> bytes("a",None) TypeError bytes() argument 'encoding' must be str, not None
# -> str(b"a",None) TypeError str() argument 'encoding' must be str, not None
# -> bytearray().append(None) TypeError 'NoneType' object cannot be interpreted as an integer
# -> bytearray().extend(None) TypeError can't extend bytearray with NoneType
# -> memoryview(None) TypeError memoryview: a bytes-like object is required, not 'NoneType'
# -> b"a".hex(None) TypeError object of type 'NoneType' has no len()
# -> b"a".partition(None) TypeError a bytes-like object is required, not 'NoneType'
# -> b"".removeprefix(None) TypeError a bytes-like object is required, not 'NoneType'
# -> b"a".strip(1) TypeError a bytes-like object is required, not 'int'
# -> "a".index() TypeError index() takes at least 1 argument (0 given)
# -> "a".replace() TypeError replace expected at least 2 arguments, got 0
# -> "a".join() TypeError str.join() takes exactly one argument (0 given)
# -> "a".upper(1) TypeError str.upper() takes no arguments (1 given)
# -> "a".split(x=1) TypeError 'x' is an invalid keyword argument for split()
# -> "a".find("a",1,2,3) TypeError find() takes at most 3 arguments (4 given)
# -> b"a".replace(b"a") TypeError replace expected at least 2 arguments, got 1
# -> "a".startswith() TypeError startswith() takes at least 1 argument (0 given)
# -> "a".center() TypeError center expected at least 1 argument, got 0
# -> "a".strip("a","b") TypeError strip expected at most 1 argument, got 2
# -> str(1,2,3,4) TypeError str() takes at most 3 arguments (4 given)
# -> bytes(1,2,3,4) TypeError bytes() takes at most 3 arguments (4 given)
# -> "a".encode(1,2,3) TypeError encode() takes at most 2 arguments (3 given)
# -> "a".zfill() TypeError str.zfill() takes exactly one argument (0 given)
# -> str(x=1) TypeError 'x' is an invalid keyword argument for str()
# -> bytes(x=1) TypeError 'x' is an invalid keyword argument for bytes()
# -> "a".count() TypeError count() takes at least 1 argument (0 given)
# -> b"a".find() TypeError find() takes at least 1 argument (0 given)
# -> b"a".count() TypeError count() takes at least 1 argument (0 given)
# -> "a".endswith() TypeError endswith() takes at least 1 argument (0 given)
# -> "a".expandtabs(1,2) TypeError expandtabs() takes at most 1 argument (2 given)
# -> "a".partition() TypeError str.partition() takes exactly one argument (0 given)
# -> "a".translate() TypeError str.translate() takes exactly one argument (0 given)
# -> str.maketrans() TypeError maketrans expected at least 1 argument, got 0
# -> "a".format_map() TypeError str.format_map() takes exactly one argument (0 given)
# -> bytearray().append() TypeError bytearray.append() takes exactly one argument (0 given)
# -> bytearray().pop(1,2) TypeError pop expected at most 1 argument, got 2
# -> b"a".hex(1,2,3) TypeError hex() takes at most 2 arguments (3 given)
# -> "a".ljust() TypeError ljust expected at least 1 argument, got 0
# -> "a".rindex() TypeError rindex() takes at least 1 argument (0 given)
# -> "a".isupper(1) TypeError str.isupper() takes no arguments (1 given)
# -> "a".splitlines(1,2) TypeError splitlines() takes at most 1 argument (2 given)
# -> b"a".join() TypeError bytes.join() takes exactly one argument (0 given)
# -> bytes.fromhex() TypeError bytes.fromhex() takes exactly one argument (0 given)
# -> bytes.maketrans(b"") TypeError maketrans expected 2 arguments, got 1
