# A TypeError of a special method is replaced by one about the operation, where CPython does so.
class Wrong:
    def __int__():
        pass

    def __index__():
        pass

    def __iter__():
        pass


class Text(str):
    def __float__():
        pass


class Hidden:
    def __getattr__(self, name):
        raise AttributeError


def put(target, key, value=0):
    target[key] = value


def drop(target, key):
    del target[key]


array = bytearray(b"abc")
for text in """'%d' % Wrong()|'%i' % Wrong()|'%x' % Wrong()|b'%d' % Wrong()|1 in Wrong()|''.join(Wrong())|b''.join(Wrong())
'%d' % Text('3')|'%d' % Text()|list(Wrong())|set(Wrong())|dict(Hidden())|{}.update(Hidden())|dict(**Hidden())|print(**Hidden())
put('', 2**80)|drop('', 2**80)|drop((), 2**80)|put((), 'a')|put((), 0)|drop(b'', 0)|put(array, slice(None, None, 0))
put(array, slice([], None))|put([], slice([], None))|put([], slice(None, None, 0))|put(range(3), 1)|drop({}.keys(), 0)""".replace(
    "\n", "|"
).split("|"):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
# -> '%d' % Wrong() -> TypeError %d format: a real number is required, not Wrong
# -> '%i' % Wrong() -> TypeError %i format: a real number is required, not Wrong
# -> '%x' % Wrong() -> TypeError %x format: an integer is required, not Wrong
# -> b'%d' % Wrong() -> TypeError %d format: a real number is required, not Wrong
# -> 1 in Wrong() -> TypeError argument of type 'Wrong' is not iterable
# -> ''.join(Wrong()) -> TypeError can only join an iterable
# -> b''.join(Wrong()) -> TypeError can only join an iterable
# -> '%d' % Text('3') -> 3
# -> '%d' % Text() -> ValueError invalid literal for int() with base 10: ''
# -> list(Wrong()) -> TypeError Wrong.__iter__() takes 0 positional arguments but 1 was given
# -> set(Wrong()) -> TypeError Wrong.__iter__() takes 0 positional arguments but 1 was given
# -> dict(Hidden()) -> TypeError 'Hidden' object is not iterable
# -> {}.update(Hidden()) -> TypeError 'Hidden' object is not iterable
# -> dict(**Hidden()) -> TypeError dict() argument after ** must be a mapping, not Hidden
# -> print(**Hidden()) -> TypeError print() argument after ** must be a mapping, not Hidden
# -> put('', 2**80) -> IndexError cannot fit 'int' into an index-sized integer
# -> drop('', 2**80) -> IndexError cannot fit 'int' into an index-sized integer
# -> drop((), 2**80) -> IndexError cannot fit 'int' into an index-sized integer
# -> put((), 'a') -> TypeError 'tuple' object does not support item assignment
# -> put((), 0) -> TypeError 'tuple' object does not support item assignment
# -> drop(b'', 0) -> TypeError 'bytes' object doesn't support item deletion
# -> put(array, slice(None, None, 0)) -> ValueError slice step cannot be zero
# -> put(array, slice([], None)) -> TypeError slice indices must be integers or None or have an __index__ method
# -> put([], slice([], None)) -> TypeError slice indices must be integers or None or have an __index__ method
# -> put([], slice(None, None, 0)) -> ValueError slice step cannot be zero
# -> put(range(3), 1) -> TypeError 'range' object does not support item assignment
# -> drop({}.keys(), 0) -> TypeError 'dict_keys' object doesn't support item deletion
