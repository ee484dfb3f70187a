# json with classes of one's own: JSONEncoder below, iterencode, default that fails, skipkeys, key kinds, subclasses of builtins.
import json
from collections import OrderedDict, namedtuple
from enum import IntEnum


class Level(IntEnum):
    LOW = 1


class Text(str):
    def __str__(self):
        return "never asked"


class Number(int):
    def __repr__(self):
        return "never asked"


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, (set, frozenset)):
            return sorted(value)
        if isinstance(value, complex):
            return {"re": value.real, "im": value.imag}
        return super().default(value)


Pair = namedtuple("Pair", "a b")
print(json.dumps({"s": {3, 1}, "c": [2j], "p": Pair(1, Text("t"))}, cls=Encoder), json.dumps([Level.LOW, {Level.LOW: 2}, Number(7), True]))
# -> {"s": [1, 3], "c": [{"re": 0.0, "im": 2.0}], "p": [1, "t"]} [1, {"1": 2}, 7, true]
print(Encoder(indent=1, sort_keys=True).encode({"b": {2}, "a": []}), "".join(json.JSONEncoder().iterencode([1, {"a": None}])))
# -> {
# ->  "a": [],
# ->  "b": [
# ->   2
# ->  ]
# -> } [1, {"a": null}]
print(json.dumps({1: "i", 2.5: "f", None: "n", True: "t", "s": 1}), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))
# -> {"1": "t", "2.5": "f", "null": "n", "s": 1} {"k": 4}
print(json.dumps(OrderedDict(z=1, a=2), sort_keys=True), json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, separators=(",", "=")), json.dumps("é\u2028\x7f\ud800", ensure_ascii=True))
# -> {"a": 2, "z": 1} {"b"=1,"a"={"d"=1,"c"=2}} "\u00e9\u2028\u007f\ud800"
print(json.dumps([[], {}, [[]], [{}]], indent=2), json.dumps({"a": [1]}, indent="--"), json.dumps([1, 2], indent=0), json.dumps((), indent=3))
# -> [
# ->   [],
# ->   {},
# ->   [
# ->     []
# ->   ],
# ->   [
# ->     {}
# ->   ]
# -> ] {
# -> --"a": [
# -> ----1
# -> --]
# -> } [
# -> 1,
# -> 2
# -> ] []
loop = [1]
loop.append({"again": loop})
cases = [
    lambda: json.dumps(loop), lambda: json.dumps({(1,): 2}), lambda: json.dumps({"a": {1}}), lambda: json.dumps(2j, cls=Encoder, default=lambda v: "given"), lambda: json.dumps(b"x", cls=Encoder),
    lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps([float("-inf"), float("nan")]), lambda: json.dumps({1: 0, "a": 1}, sort_keys=True), lambda: json.dumps(set(), default=lambda s: s),
    lambda: json.dumps(object, default=lambda o: {"name": o.__name__}), lambda: json.dumps(1, default=5), lambda: json.dumps([1], indent=2.5), lambda: json.dumps({"x": loop}, check_circular=True),
]
for case in cases:
    try:
        print(case())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> ValueError Circular reference detected
# -> TypeError keys must be str, int, float, bool or None, not tuple
# -> TypeError Object of type set is not JSON serializable
# -> "given"
# -> TypeError Object of type bytes is not JSON serializable
# -> ValueError Out of range float values are not JSON compliant
# -> [-Infinity, NaN]
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> ValueError Circular reference detected
# -> {"name": "object"}
# -> 1
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> ValueError Circular reference detected
