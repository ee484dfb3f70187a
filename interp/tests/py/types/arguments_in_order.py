# In which order the arguments of builtin functions are looked at, and what is said of keywords that are no strings.
class Made:
    def __init__(self, **names):
        pass


class Number(float):
    pass


class Row(tuple):
    def __init__(self, *args, **names):
        pass


class Meta(type):
    pass


for text in """''.count(**{1: 2})|''.find(**{None: 2})|{1}.union(**{1: 2})|{1}.union(**{'a': 1})|{1}.union(a=1)|int('', **{1: 2})
int('', **{1: 2, 3: 4})|Number(**{1: 2})|float(**{1: 2})|Made(**{1: 2})|str(1, **{1: 2})|Row(*[1, 2], key=3)
sorted(1, 2, key=repr)|sorted()|max(a=dict)|min(**{3: 0})|max([], default=3, a=3)|Meta()|Meta(1)|Meta(**{12: 0})|type()
type(1, 2)|sorted([], reverse=3**50)|[].sort(reverse='a')|[].sort(reverse=2**31)|''.splitlines(2**40)|''.expandtabs(2**40)
''.replace(None, None, None)|b''.replace(None, 1, 2)|b''.hex(())|b''.hex([1])|b''.hex(1)|b''.hex('', 2**80)|b''.hex('-', 2**40)
str.__mod__(0)|str.__contains__(0)|str.__contains__('a')|super(None)|(5).__round__(None)|(5.5).__round__(None)
b''.decode('\\0')|''.encode('utf8', '\\0')|bytearray(0, 'nosuch')|bytes(0, errors='x')|''.encode('\\ud800')
memoryview(b'').cast('ä')|range(0).index(True)|range(3).index(4.0)|OSError(None, None)|OSError(None)|complex('a_b')|complex('1_0')
super(0, 0, 0)|vars(**{1: 2})|eval('\\0')|compile(b'a\\0', 'f', 'exec')|complex('1_')|complex('_1')|bytearray(3).__setitem__(2**80, '')|bytearray(3).__setitem__(9, 'a')""".replace("\n", "|").split("|"):
    try:
        print(text, "->", ascii(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, ascii(str(error)))
# -> ''.count(**{1: 2}) -> TypeError 'count() takes no keyword arguments'
# -> ''.find(**{None: 2}) -> TypeError 'find() takes no keyword arguments'
# -> {1}.union(**{1: 2}) -> TypeError 'union() takes no keyword arguments'
# -> {1}.union(**{'a': 1}) -> TypeError 'union() takes no keyword arguments'
# -> {1}.union(a=1) -> TypeError 'set.union() takes no keyword arguments'
# -> int('', **{1: 2}) -> TypeError 'keywords must be strings'
# -> int('', **{1: 2, 3: 4}) -> TypeError 'int() takes at most 2 arguments (3 given)'
# -> Number(**{1: 2}) -> TypeError 'float() takes no keyword arguments'
# -> float(**{1: 2}) -> TypeError 'keywords must be strings'
# -> Made(**{1: 2}) -> TypeError 'keywords must be strings'
# -> str(1, **{1: 2}) -> TypeError 'keywords must be strings'
# -> Row(*[1, 2], key=3) -> TypeError 'tuple expected at most 1 argument, got 2'
# -> sorted(1, 2, key=repr) -> TypeError 'sorted expected 1 argument, got 2'
# -> sorted() -> TypeError 'sorted expected 1 argument, got 0'
# -> max(a=dict) -> TypeError 'max expected at least 1 argument, got 0'
# -> min(**{3: 0}) -> TypeError 'min expected at least 1 argument, got 0'
# -> max([], default=3, a=3) -> TypeError "'a' is an invalid keyword argument for max()"
# -> Meta() -> TypeError 'type.__new__() takes exactly 3 arguments (0 given)'
# -> Meta(1) -> TypeError 'type.__new__() takes exactly 3 arguments (1 given)'
# -> Meta(**{12: 0}) -> TypeError 'type.__new__() takes exactly 3 arguments (0 given)'
# -> type() -> TypeError 'type() takes 1 or 3 arguments'
# -> type(1, 2) -> TypeError 'type() takes 1 or 3 arguments'
# -> sorted([], reverse=3**50) -> OverflowError 'Python int too large to convert to C int'
# -> [].sort(reverse='a') -> TypeError "'str' object cannot be interpreted as an integer"
# -> [].sort(reverse=2**31) -> OverflowError 'Python int too large to convert to C int'
# -> ''.splitlines(2**40) -> OverflowError 'Python int too large to convert to C int'
# -> ''.expandtabs(2**40) -> OverflowError 'Python int too large to convert to C int'
# -> ''.replace(None, None, None) -> TypeError 'replace() argument 1 must be str, not None'
# -> b''.replace(None, 1, 2) -> TypeError "a bytes-like object is required, not 'NoneType'"
# -> b''.hex(()) -> ValueError 'sep must be length 1.'
# -> b''.hex([1]) -> TypeError 'sep must be str or bytes.'
# -> b''.hex(1) -> TypeError "object of type 'int' has no len()"
# -> b''.hex('', 2**80) -> OverflowError 'Python int too large to convert to C int'
# -> b''.hex('-', 2**40) -> OverflowError 'Python int too large to convert to C int'
# -> str.__mod__(0) -> TypeError "descriptor '__mod__' requires a 'str' object but received a 'int'"
# -> str.__contains__(0) -> TypeError "descriptor '__contains__' requires a 'str' object but received a 'int'"
# -> str.__contains__('a') -> TypeError 'expected 1 argument, got 0'
# -> super(None) -> TypeError 'super() argument 1 must be a type, not NoneType'
# -> (5).__round__(None) -> TypeError "'NoneType' object cannot be interpreted as an integer"
# -> (5.5).__round__(None) -> 6
# -> b''.decode('\0') -> ValueError 'embedded null character'
# -> ''.encode('utf8', '\0') -> ValueError 'embedded null character'
# -> bytearray(0, 'nosuch') -> TypeError 'encoding without a string argument'
# -> bytes(0, errors='x') -> TypeError 'errors without a string argument'
# -> ''.encode('\ud800') -> UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# -> memoryview(b'').cast('ä') -> UnicodeEncodeError "'ascii' codec can't encode character '\\xe4' in position 0: ordinal not in range(128)"
# -> range(0).index(True) -> ValueError 'True is not in range'
# -> range(3).index(4.0) -> ValueError 'sequence.index(x): x not in sequence'
# -> OSError(None, None) -> OSError(None, None)
# -> OSError(None) -> OSError(None)
# -> complex('a_b') -> ValueError "could not convert string to complex: 'a_b'"
# -> complex('1_0') -> (10+0j)
# -> super(0, 0, 0) -> TypeError 'super() expected at most 2 arguments, got 3'
# -> vars(**{1: 2}) -> TypeError 'vars() takes no keyword arguments'
# -> eval('\0') -> SyntaxError 'source code string cannot contain null bytes'
# -> compile(b'a\0', 'f', 'exec') -> SyntaxError 'source code string cannot contain null bytes'
# -> complex('1_') -> ValueError "could not convert string to complex: '1_'"
# -> complex('_1') -> ValueError "could not convert string to complex: '_1'"
# -> bytearray(3).__setitem__(2**80, '') -> IndexError "cannot fit 'int' into an index-sized integer"
# -> bytearray(3).__setitem__(9, 'a') -> TypeError "'str' object cannot be interpreted as an integer"
