# float() of text.
for text in (
    "1",
    "1.5",
    " -2.5e3\n",
    "+.5",
    "5.",
    "1e-7",
    "1_0.5",
    "inf",
    "-Infinity",
    "nan",
    "INF",
    "1E5",
    "0x0",
):
    try:
        print(repr(float(text)))
    except ValueError as e:
        print(e)
# -> 1.0
# -> 1.5
# -> -2500.0
# -> 0.5
# -> 5.0
# -> 1e-07
# -> 10.5
# -> inf
# -> -inf
# -> nan
# -> inf
# -> 100000.0
# -> could not convert string to float: '0x0'
for text in ("", "abc", "1.2.3", "e5", ".", "1e", "--1", "1 2", "1__0", "in f", "1,5"):
    try:
        print(float(text))
    except ValueError as e:
        print(e)
# -> could not convert string to float: ''
# -> could not convert string to float: 'abc'
# -> could not convert string to float: '1.2.3'
# -> could not convert string to float: 'e5'
# -> could not convert string to float: '.'
# -> could not convert string to float: '1e'
# -> could not convert string to float: '--1'
# -> could not convert string to float: '1 2'
# -> could not convert string to float: '1__0'
# -> could not convert string to float: 'in f'
# -> could not convert string to float: '1,5'
print(float("0.1") == 0.1, float("1e400"), float("-1e400"), float("1e-400"))  # -> True inf -inf 0.0
print(float("179769313486231580793e289"), float("2.2250738585072011e-308"), float("9007199254740993"))
# -> inf 2.225073858507201e-308 9007199254740992.0
print(float("123456789012345678901234567890"), float(b"2.5"), float(), float(True), float(10**20))
# -> 1.2345678901234568e+29 2.5 0.0 1.0 1e+20
for f in (lambda: float(None), lambda: float([]), lambda: float("1", 2), lambda: float(10**400)):
    try:
        print(f())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
# -> TypeError float() argument must be a string or a real number, not 'NoneType'
# -> TypeError float() argument must be a string or a real number, not 'list'
# -> TypeError float expected at most 1 argument, got 2
# -> OverflowError int too large to convert to float
