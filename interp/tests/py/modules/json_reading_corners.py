# json.loads: hooks, classes derived from JSONDecoder, encodings, and the place of every error.
import json


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


L = json.loads
t(lambda: len(J(L('[' * 900 + ']' * 900))))  # -> NameError "name 'J' is not defined"
t(lambda: L('[' * 5000))
# -> RecursionError 'maximum recursion depth exceeded while decoding a JSON array from a unicode string'
t(lambda: L('{"a":' * 5000))
# -> RecursionError 'maximum recursion depth exceeded while decoding a JSON object from a unicode string'
t(lambda: ascii(L('"\\ud800\\udc00 \\ud800 \\udc00 \\ud800\\u0041 \\ud834\\udd1e"')))
# -> "'\\U00010000 \\ud800 \\udc00 \\ud800A \\U0001d11e'"
t(lambda: L('1' + '0' * 30))  # -> 1000000000000000000000000000000
t(lambda: L('-12345678901234567890123'))  # -> -12345678901234567890123
t(lambda: L('9' * 5000))
# -> ValueError 'Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit'
t(lambda: L('{"a":[1,{"b":2}]}', object_hook=lambda d: list(d.items())))  # -> [('a', [1, [('b', 2)]])]
t(lambda: L('{"a":[1,{"b":2}],"c":{}}', object_pairs_hook=tuple))  # -> (('a', [1, (('b', 2),)]), ('c', ()))
t(lambda: L('[1.5,2,NaN,-Infinity]', parse_float=lambda s: 'f' + s, parse_int=lambda s: 'i' + s, parse_constant=lambda s: 'c' + s))
# -> ['f1.5', 'i2', 'cNaN', 'c-Infinity']
t(lambda: L('[1.5,2]', parse_float=float, parse_int=int))  # -> [1.5, 2]
TEXTS = [
    '{"a":1,"a":2}',
    '[1,]',
    '[,]',
    '[',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '"',
    '"\\',
    '"\\u',
    '"\\u12',
    '"\\u12g4"',
    '"\\u1234',
    '"\t"',
    '-',
    '-a',
    '01',
    '1.',
    '1.e5',
    '1e',
    '1e+',
    '.5',
    '+1',
    'tru',
    'True',
    'nan',
    'Infinit',
    '-Infinit',
    '"a" "b"',
    '\x0b1',
    '{1:2}',
    "'a'",
    '[1 2]',
    '{"a" 1}',
    '"\\ud800\\u12"',
    '"\\ud800\\ug234"',
    '["é\n"]',
    '["é", ?]',
    '\n\n  [1,\n é]',
    '{"a":1 "b"}',
    '[1}',
    '{"a":1]',
    ' ',
    '"\x7f"',
    '{"a":1,}',
    '[]]',
    '--1',
    '1e400',
    '-1e400',
    '0e1',
    '0.0e-5',
    '[1,2',
    '"abc\\',
    'nulll',
]
for s in TEXTS:
    try:
        print(ascii(s), ascii(L(s)))
    except json.JSONDecodeError as e:
        print(ascii(s), ascii(str(e)), e.pos, e.lineno, e.colno, ascii(e.msg), ascii(e.doc))
# -> '{"a":1,"a":2}' {'a': 2}
# -> '[1,]' 'Expecting value: line 1 column 4 (char 3)' 3 1 4 'Expecting value' '[1,]'
# -> '[,]' 'Expecting value: line 1 column 2 (char 1)' 1 1 2 'Expecting value' '[,]'
# -> '[' 'Expecting value: line 1 column 2 (char 1)' 1 1 2 'Expecting value' '['
# -> '{' 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)' 1 1 2 'Expecting property name enclosed in double quotes' '{'
# -> '{"a"' "Expecting ':' delimiter: line 1 column 5 (char 4)" 4 1 5 "Expecting ':' delimiter" '{"a"'
# -> '{"a":' 'Expecting value: line 1 column 6 (char 5)' 5 1 6 'Expecting value' '{"a":'
# -> '{"a":1' "Expecting ',' delimiter: line 1 column 7 (char 6)" 6 1 7 "Expecting ',' delimiter" '{"a":1'
# -> '{"a":1,' 'Expecting property name enclosed in double quotes: line 1 column 8 (char 7)' 7 1 8 'Expecting property name enclosed in double quotes' '{"a":1,'
# -> '"' 'Unterminated string starting at: line 1 column 1 (char 0)' 0 1 1 'Unterminated string starting at' '"'
# -> '"\\' 'Unterminated string starting at: line 1 column 1 (char 0)' 0 1 1 'Unterminated string starting at' '"\\'
# -> '"\\u' 'Invalid \\uXXXX escape: line 1 column 3 (char 2)' 2 1 3 'Invalid \\uXXXX escape' '"\\u'
# -> '"\\u12' 'Invalid \\uXXXX escape: line 1 column 3 (char 2)' 2 1 3 'Invalid \\uXXXX escape' '"\\u12'
# -> '"\\u12g4"' 'Invalid \\uXXXX escape: line 1 column 3 (char 2)' 2 1 3 'Invalid \\uXXXX escape' '"\\u12g4"'
# -> '"\\u1234' 'Invalid \\uXXXX escape: line 1 column 3 (char 2)' 2 1 3 'Invalid \\uXXXX escape' '"\\u1234'
# -> '"\t"' 'Invalid control character at: line 1 column 2 (char 1)' 1 1 2 'Invalid control character at' '"\t"'
# -> '-' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '-'
# -> '-a' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '-a'
# -> '01' 'Extra data: line 1 column 2 (char 1)' 1 1 2 'Extra data' '01'
# -> '1.' 'Extra data: line 1 column 2 (char 1)' 1 1 2 'Extra data' '1.'
# -> '1.e5' 'Extra data: line 1 column 2 (char 1)' 1 1 2 'Extra data' '1.e5'
# -> '1e' 'Extra data: line 1 column 2 (char 1)' 1 1 2 'Extra data' '1e'
# -> '1e+' 'Extra data: line 1 column 2 (char 1)' 1 1 2 'Extra data' '1e+'
# -> '.5' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '.5'
# -> '+1' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '+1'
# -> 'tru' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' 'tru'
# -> 'True' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' 'True'
# -> 'nan' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' 'nan'
# -> 'Infinit' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' 'Infinit'
# -> '-Infinit' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '-Infinit'
# -> '"a" "b"' 'Extra data: line 1 column 5 (char 4)' 4 1 5 'Extra data' '"a" "b"'
# -> '\x0b1' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '\x0b1'
# -> '{1:2}' 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)' 1 1 2 'Expecting property name enclosed in double quotes' '{1:2}'
# -> "'a'" 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' "'a'"
# -> '[1 2]' "Expecting ',' delimiter: line 1 column 4 (char 3)" 3 1 4 "Expecting ',' delimiter" '[1 2]'
# -> '{"a" 1}' "Expecting ':' delimiter: line 1 column 6 (char 5)" 5 1 6 "Expecting ':' delimiter" '{"a" 1}'
# -> '"\\ud800\\u12"' 'Invalid \\uXXXX escape: line 1 column 9 (char 8)' 8 1 9 'Invalid \\uXXXX escape' '"\\ud800\\u12"'
# -> '"\\ud800\\ug234"' 'Invalid \\uXXXX escape: line 1 column 9 (char 8)' 8 1 9 'Invalid \\uXXXX escape' '"\\ud800\\ug234"'
# -> '["\xe9\n"]' 'Invalid control character at: line 1 column 4 (char 3)' 3 1 4 'Invalid control character at' '["\xe9\n"]'
# -> '["\xe9", ?]' 'Expecting value: line 1 column 7 (char 6)' 6 1 7 'Expecting value' '["\xe9", ?]'
# -> '\n\n  [1,\n \xe9]' 'Expecting value: line 4 column 2 (char 9)' 9 4 2 'Expecting value' '\n\n  [1,\n \xe9]'
# -> '{"a":1 "b"}' "Expecting ',' delimiter: line 1 column 8 (char 7)" 7 1 8 "Expecting ',' delimiter" '{"a":1 "b"}'
# -> '[1}' "Expecting ',' delimiter: line 1 column 3 (char 2)" 2 1 3 "Expecting ',' delimiter" '[1}'
# -> '{"a":1]' "Expecting ',' delimiter: line 1 column 7 (char 6)" 6 1 7 "Expecting ',' delimiter" '{"a":1]'
# -> ' ' 'Expecting value: line 1 column 2 (char 1)' 1 1 2 'Expecting value' ' '
# -> '"\x7f"' '\x7f'
# -> '{"a":1,}' 'Expecting property name enclosed in double quotes: line 1 column 8 (char 7)' 7 1 8 'Expecting property name enclosed in double quotes' '{"a":1,}'
# -> '[]]' 'Extra data: line 1 column 3 (char 2)' 2 1 3 'Extra data' '[]]'
# -> '--1' 'Expecting value: line 1 column 1 (char 0)' 0 1 1 'Expecting value' '--1'
# -> '1e400' inf
# -> '-1e400' -inf
# -> '0e1' 0.0
# -> '0.0e-5' 0.0
# -> '[1,2' "Expecting ',' delimiter: line 1 column 5 (char 4)" 4 1 5 "Expecting ',' delimiter" '[1,2'
# -> '"abc\\' 'Unterminated string starting at: line 1 column 1 (char 0)' 0 1 1 'Unterminated string starting at' '"abc\\'
# -> 'nulll' 'Extra data: line 1 column 5 (char 4)' 4 1 5 'Extra data' 'nulll'
t(lambda: L('"a\tb"', strict=False))  # -> 'a\tb'
t(lambda: L(b'\xef\xbb\xbf"x"'))  # -> 'x'
t(lambda: L('\ufeff1'))  # -> JSONDecodeError 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)'
t(lambda: L('"x"'.encode('utf-16')))  # -> 'x'
t(lambda: L('[1]'.encode('utf-16-le')))  # -> [1]
t(lambda: L('[1]'.encode('utf-32-be')))  # -> [1]
t(lambda: L(bytearray(b'[1]')))  # -> [1]
t(lambda: L(5))  # -> TypeError 'the JSON object must be str, bytes or bytearray, not int'
t(lambda: L(b'\xff'))  # -> UnicodeDecodeError "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
e = json.JSONDecodeError('msg', 'a\nbc', 3)
print(repr(e), e.args, e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError), json.JSONDecodeError.__module__, json.JSONDecodeError.__name__)
# -> JSONDecodeError('msg: line 2 column 2 (char 3)') ('msg: line 2 column 2 (char 3)',) msg a
# -> bc 3 2 2 True json.decoder JSONDecodeError
d = json.JSONDecoder()
print(d.raw_decode('  [1] x', 2), d.raw_decode('é"a"b', 1))  # -> ([1], 5) ('a', 4)
t(lambda: d.raw_decode(''))  # -> JSONDecodeError 'Expecting value: line 1 column 1 (char 0)'
t(lambda: d.raw_decode('1', 5))  # -> JSONDecodeError 'Expecting value: line 1 column 6 (char 5)'


class Dec(json.JSONDecoder):

    def decode(self, s):
        return ('dec', super().decode(s))


t(lambda: L('[1]', cls=Dec))  # -> ('dec', [1])
t(lambda: L('{"a":1}', cls=Dec, object_hook=lambda d: 7))  # -> ('dec', 7)
from json.decoder import JSONDecodeError
print(JSONDecodeError is json.JSONDecodeError)  # -> True
from json import loads as ll
print(ll('1'))  # -> 1


class W:

    def read(self):
        return '[1, 2]'


print(json.load(W()))  # -> [1, 2]
t(lambda: L('{"a":1}', object_hook=len))  # -> 1
print(json.JSONEncoder(indent=4).indent, json.JSONEncoder().item_separator, json.JSONEncoder(indent=1).item_separator, json.JSONDecoder().strict)
# -> 4 ,  , True
