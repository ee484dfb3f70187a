# json.loads with hooks: pairs before objects, numbers parsed by one's own, constants, raw_decode, strict, bytes in every UTF.
import json

text = '{"a": 1, "a": 2.50, "n": {"x": NaN, "y": -Infinity}, "l": [1e2, -0, {}]}'
print(json.loads(text, object_pairs_hook=lambda pairs: pairs))
# -> [('a', 1), ('a', 2.5), ('n', [('x', nan), ('y', -inf)]), ('l', [100.0, 0, []])]
print(json.loads(text, object_hook=lambda d: tuple(d), parse_constant=lambda name: "<" + name + ">"))
# -> ('a', 'n', 'l')
print(json.loads(text, parse_float=str, parse_int=lambda s: "i" + s, parse_constant=len))
# -> {'a': '2.50', 'n': {'x': 3, 'y': 9}, 'l': ['1e2', 'i-0', {}]}
print(json.loads(text, object_hook=len, object_pairs_hook=lambda p: {k.upper(): v for k, v in p}))
# -> {'A': 2.5, 'N': {'X': nan, 'Y': -inf}, 'L': [100.0, 0, {}]}
order = []
json.loads('{"a": {"b": [{"c": 1}, {"d": {}}]}, "e": {}}', object_hook=lambda d: order.append(sorted(d)))
print(order)  # -> [['c'], [], ['d'], ['b'], [], ['a', 'e']]
decoder = json.JSONDecoder(parse_float=lambda s: round(float(s), 1))
print(decoder.raw_decode("[1.25, 2] tail"), decoder.raw_decode("xx[3]", 2), decoder.decode("  3.14159\n"), decoder.raw_decode('"q"]'))
# -> ([1.2, 2], 9) ([3], 5) 3.1 ('q', 3)
print(json.loads(b'"\xc3\xa9"'), json.loads('"é"'.encode("utf-16")), json.loads('[1, "é"]'.encode("utf-32-be")), json.loads(bytearray(b"[true]")))
# -> é é [1, 'é'] [True]
print(json.loads('"a\tb\\u0041\\ud83d\\ude00\\ud83dx"', strict=False).encode("utf-16", "surrogatepass")[2:].hex(), json.loads("[" * 50 + "]" * 50) != [], json.loads(" \t\n\r1 "))
# -> 61000900620041003dd800de3dd87800 True 1


class Decoder(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.hook, **options)

    def hook(self, d):
        return complex(d["re"], d["im"]) if set(d) == {"re", "im"} else d


print(json.loads('[{"re": 1, "im": 2.5}, {"re": 0}]', cls=Decoder))  # -> [(1+2.5j), {'re': 0}]
bad = ["", "[1,]", '{"a":1,}', "{'a': 1}", '{"a" 1}', '{1: 2}', "[1 2]", '"abc', '"\\x"', '"\\u12g4"', "01", "1.", ".5", "-", "+1", "nan", "tru", "[1]]", '"a\nb"', "1e", "[\n\n  1,\n  x]", '{"a":', '{"a": 1 "b"}', "\ufeff[]", '"\\ud8"']
for text in bad:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error, (error.pos, error.lineno, error.colno, error.doc == text))
# -> '' Expecting value: line 1 column 1 (char 0) (0, 1, 1, True)
# -> '[1,]' Expecting value: line 1 column 4 (char 3) (3, 1, 4, True)
# -> '{"a":1,}' Expecting property name enclosed in double quotes: line 1 column 8 (char 7) (7, 1, 8, True)
# -> "{'a': 1}" Expecting property name enclosed in double quotes: line 1 column 2 (char 1) (1, 1, 2, True)
# -> '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) (5, 1, 6, True)
# -> '{1: 2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) (1, 1, 2, True)
# -> '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) (3, 1, 4, True)
# -> '"abc' Unterminated string starting at: line 1 column 1 (char 0) (0, 1, 1, True)
# -> '"\\x"' Invalid \escape: line 1 column 2 (char 1) (1, 1, 2, True)
# -> '"\\u12g4"' Invalid \uXXXX escape: line 1 column 3 (char 2) (2, 1, 3, True)
# -> '01' Extra data: line 1 column 2 (char 1) (1, 1, 2, True)
# -> '1.' Extra data: line 1 column 2 (char 1) (1, 1, 2, True)
# -> '.5' Expecting value: line 1 column 1 (char 0) (0, 1, 1, True)
# -> '-' Expecting value: line 1 column 1 (char 0) (0, 1, 1, True)
# -> '+1' Expecting value: line 1 column 1 (char 0) (0, 1, 1, True)
# -> 'nan' Expecting value: line 1 column 1 (char 0) (0, 1, 1, True)
# -> 'tru' Expecting value: line 1 column 1 (char 0) (0, 1, 1, True)
# -> '[1]]' Extra data: line 1 column 4 (char 3) (3, 1, 4, True)
# -> '"a\nb"' Invalid control character at: line 1 column 3 (char 2) (2, 1, 3, True)
# -> '1e' Extra data: line 1 column 2 (char 1) (1, 1, 2, True)
# -> '[\n\n  1,\n  x]' Expecting value: line 4 column 3 (char 10) (10, 4, 3, True)
# -> '{"a":' Expecting value: line 1 column 6 (char 5) (5, 1, 6, True)
# -> '{"a": 1 "b"}' Expecting ',' delimiter: line 1 column 9 (char 8) (8, 1, 9, True)
# -> '\ufeff[]' Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) (0, 1, 1, True)
# -> '"\\ud8"' Invalid \uXXXX escape: line 1 column 3 (char 2) (2, 1, 3, True)
