# json.loads: values, escapes, white space, hooks, and errors with positions.
import json

print(
    json.loads('{"a": [1, 2.5, -3e2, true, false, null], "b": {"c": "text"}}'),
    json.loads(" [ ] "),
    json.loads('"x"'),
    json.loads("5"),
    json.loads("-0.0"),
    json.loads("1E5"),
)  # -> {'a': [1, 2.5, -300.0, True, False, None], 'b': {'c': 'text'}} [] x 5 -0.0 100000.0
print(
    json.loads(r'"\u00e9 \n \" \\ \/ \ud83d\ude00"') == "é \n \" \\ / 😀",
    json.loads('"é"'),
    json.loads(b'{"k": 1}'),
    json.loads("12345678901234567890"),
)  # -> True é {'k': 1} 12345678901234567890
print(
    json.loads('{"a": 1, "a": 2}'),
    json.loads("[1,2,\n\t3]"),
    json.loads("NaN"),
    json.loads("[Infinity, -Infinity]"),
    type(json.loads("1.0")).__name__,
)  # -> {'a': 2} [1, 2, 3] nan [inf, -inf] float
print(
    json.loads('{"a": 1}', object_hook=lambda d: sorted(d.items())),
    json.loads("1.5", parse_float=str),
    json.loads('{"b": 1, "a": 2}', object_pairs_hook=list),
)  # -> [('a', 1)] 1.5 [('b', 1), ('a', 2)]
bad = [
    "",
    "[1,",
    "[1 2]",
    "{'a': 1}",
    '{"a" 1}',
    '{"a": }',
    "[1,]",
    "tru",
    '"abc',
    "01",
    "1 2",
    '{"a": 1,}',
    '"\\x"',
    "[\n1,\n?]",
    '"a\nb"',
    "nul",
    "-",
    "{1: 2}",
]
for text in bad:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e)
# -> '' Expecting value: line 1 column 1 (char 0)
# -> '[1,' Expecting value: line 1 column 4 (char 3)
# -> '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3)
# -> "{'a': 1}" Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# -> '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5)
# -> '{"a": }' Expecting value: line 1 column 7 (char 6)
# -> '[1,]' Expecting value: line 1 column 4 (char 3)
# -> 'tru' Expecting value: line 1 column 1 (char 0)
# -> '"abc' Unterminated string starting at: line 1 column 1 (char 0)
# -> '01' Extra data: line 1 column 2 (char 1)
# -> '1 2' Extra data: line 1 column 3 (char 2)
# -> '{"a": 1,}' Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
# -> '"\\x"' Invalid \escape: line 1 column 2 (char 1)
# -> '[\n1,\n?]' Expecting value: line 3 column 1 (char 5)
# -> '"a\nb"' Invalid control character at: line 1 column 3 (char 2)
# -> 'nul' Expecting value: line 1 column 1 (char 0)
# -> '-' Expecting value: line 1 column 1 (char 0)
# -> '{1: 2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
try:
    json.loads(5)
except TypeError as e:
    print(e)  # -> the JSON object must be str, bytes or bytearray, not int
try:
    json.loads("[1, x]")
except ValueError as e:
    print(e.msg, e.pos, e.lineno, e.colno)  # -> Expecting value 4 1 5
