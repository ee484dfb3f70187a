# Where a text is wanted, what derives from one will do.
class Text(str):
    def __repr__(self):
        return "T!"


class Bytes(bytes):
    def __repr__(self):
        return "B!"


class Array(bytearray):
    def __repr__(self):
        return "A!"


for value in (Text("x"), Bytes(b"x"), Array(b"x")):
    print("%s %r %a" % (value, value, value), str(value), f"{value} {value!r}")
    for call in (int, float, lambda text: int(text, 8), complex, lambda text: type(text, (), {}), len):
        try:
            print(call(value))
        except (TypeError, ValueError) as error:
            print(error)
# -> x T! T! x x T!
# -> invalid literal for int() with base 10: T!
# -> could not convert string to float: T!
# -> invalid literal for int() with base 8: T!
# -> complex() arg is a malformed string
# -> <class '__main__.x'>
# -> 1
# -> b'x' B! B! b'x' b'x' B!
# -> invalid literal for int() with base 10: b'x'
# -> could not convert string to float: B!
# -> invalid literal for int() with base 8: b'x'
# -> complex() first argument must be a string or a number, not 'Bytes'
# -> type.__new__() argument 1 must be str, not Bytes
# -> 1
# -> Array(b'x') A! A! Array(b'x') Array(b'x') A!
# -> invalid literal for int() with base 10: b'x'
# -> could not convert string to float: A!
# -> invalid literal for int() with base 8: b'x'
# -> complex() first argument must be a string or a number, not 'Array'
# -> type.__new__() argument 1 must be str, not Array
# -> 1
print(1, 2, sep=Text("-"), end=Text("\n"))  # -> 1-2
print((lambda x: x)(**{Text("x"): 1}), b"a".__bytes__(), Bytes(b"a").__bytes__(), bytes(Bytes(b"a")))
# -> 1 b'a' b'a' b'a'
print(__import__(Text("sys")).__name__)  # -> sys
