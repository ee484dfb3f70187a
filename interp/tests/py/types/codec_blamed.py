# A codec that is looked up by its name is blamed by it for what is wrong with its error handler.
def say(call):
    try:
        print(ascii(call()))
    except (LookupError, TypeError, UnicodeError) as error:
        print(type(error).__name__, error, "|", repr(error.__cause__))


for codec in ["utf-8", "UTF_16", "utf-16-le", "utf-32be", "ascii", "us-ascii", "latin-1", "646"]:
    say(lambda: b"\xff".decode(codec, "nosuch"))
    say(lambda: "\ud800é".encode(codec, "nosuch"))
    say(lambda: b"\xff".decode(codec, "xmlcharrefreplace"))
# -> LookupError unknown error handler name 'nosuch' | None
# -> LookupError unknown error handler name 'nosuch' | None
# -> TypeError don't know how to handle UnicodeDecodeError in error callback | None
# -> LookupError unknown error handler name 'nosuch' | None
# -> LookupError unknown error handler name 'nosuch' | None
# -> TypeError don't know how to handle UnicodeDecodeError in error callback | None
# -> LookupError decoding with 'utf-16-le' codec failed (LookupError: unknown error handler name 'nosuch') | LookupError("unknown error handler name 'nosuch'")
# -> LookupError encoding with 'utf-16-le' codec failed (LookupError: unknown error handler name 'nosuch') | LookupError("unknown error handler name 'nosuch'")
# -> TypeError decoding with 'utf-16-le' codec failed (TypeError: don't know how to handle UnicodeDecodeError in error callback) | TypeError("don't know how to handle UnicodeDecodeError in error callback")
# -> LookupError decoding with 'utf-32be' codec failed (LookupError: unknown error handler name 'nosuch') | LookupError("unknown error handler name 'nosuch'")
# -> LookupError encoding with 'utf-32be' codec failed (LookupError: unknown error handler name 'nosuch') | LookupError("unknown error handler name 'nosuch'")
# -> TypeError decoding with 'utf-32be' codec failed (TypeError: don't know how to handle UnicodeDecodeError in error callback) | TypeError("don't know how to handle UnicodeDecodeError in error callback")
# -> LookupError unknown error handler name 'nosuch' | None
# -> LookupError unknown error handler name 'nosuch' | None
# -> TypeError don't know how to handle UnicodeDecodeError in error callback | None
# -> LookupError unknown error handler name 'nosuch' | None
# -> LookupError unknown error handler name 'nosuch' | None
# -> TypeError don't know how to handle UnicodeDecodeError in error callback | None
# -> '\xff'
# -> LookupError unknown error handler name 'nosuch' | None
# -> '\xff'
# -> LookupError decoding with '646' codec failed (LookupError: unknown error handler name 'nosuch') | LookupError("unknown error handler name 'nosuch'")
# -> LookupError encoding with '646' codec failed (LookupError: unknown error handler name 'nosuch') | LookupError("unknown error handler name 'nosuch'")
# -> TypeError decoding with '646' codec failed (TypeError: don't know how to handle UnicodeDecodeError in error callback) | TypeError("don't know how to handle UnicodeDecodeError in error callback")
say(lambda: b"".decode("nosuch"))  # -> ''
say(lambda: bytearray().decode("nosuch", "x"))  # -> ''
say(lambda: "".encode("nosuch"))  # -> LookupError unknown encoding: nosuch | None
