# Surrogates in the messages of exceptions, in names of codecs, in programs and in specifications.
import traceback

BAD = "\ud800"
for text in ("''.encode(BAD)", "b'a'.decode(BAD)", "eval(BAD)", "exec('a = ' + BAD)", "compile(BAD, 'f', 'exec')",
             "format(0, BAD)", "format(0, '0' + BAD)", "format(0, 'd' + BAD)", "format('', BAD)", "int(BAD)", "float(BAD)"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, ascii(str(error)))
# -> ''.encode(BAD) UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# -> b'a'.decode(BAD) UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# -> eval(BAD) UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# -> exec('a = ' + BAD) UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 4: surrogates not allowed"
# -> compile(BAD, 'f', 'exec') UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# -> format(0, BAD) ValueError "Unknown format code '\\xd800' for object of type 'int'"
# -> format(0, '0' + BAD) ValueError "Unknown format code '\\xd800' for object of type 'int'"
# -> format(0, 'd' + BAD) ValueError "Invalid format specifier 'd\ud800' for object of type 'int'"
# -> format('', BAD) ValueError "Unknown format code '\\xd800' for object of type 'str'"
# -> int(BAD) ValueError "invalid literal for int() with base 10: '\\ud800'"
# -> float(BAD) ValueError "could not convert string to float: '\\ud800'"
group = ExceptionGroup("of " + BAD, [ValueError(BAD)])
print(ascii(str(group)), ascii(repr(group)))
# -> 'of \ud800 (1 sub-exception)' "ExceptionGroup('of \\ud800', [ValueError('\\ud800')])"
print(ascii(traceback.format_exception_only(ValueError(BAD))))  # -> ['ValueError: \ud800\n']
print(b"\x80\0\0\0\0\0\0\0a\0\0".decode("utf-32-le", "surrogateescape") if 0 else "", end="")
for data in (b"\x80\0\0\0\0\0\0\0", b"\x80\x81\x82\x83\0\0\0a"):
    try:
        print(ascii(data.decode("utf-32-be", "surrogateescape")))
    except UnicodeDecodeError as error:
        print(error)
# -> 'utf-32-be' codec can't decode bytes in position 5-7: truncated data
# -> '\udc80\udc81\udc82\udc83a'
