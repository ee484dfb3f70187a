# json.dumps: types, separators, indent, sorting, escapes.
import json

print(
    json.dumps({"a": 1, "b": [1.5, None, True, False], "c": {"d": "text"}}),
    json.dumps([]),
    json.dumps({}),
    json.dumps("x"),
    json.dumps((1, 2)),
)  # -> {"a": 1, "b": [1.5, null, true, false], "c": {"d": "text"}} [] {} "x" [1, 2]
print(
    json.dumps("quote \" slash \\ / tab \t newline \n bell \x07 é 日 😀"), json.dumps("é日", ensure_ascii=False)
)  # -> "quote \" slash \\ / tab \t newline \n bell \u0007 \u00e9 \u65e5 \ud83d\ude00" "é日"
print(json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, {"a": 2}], separators=(",", ":")))
# -> {"a": 2, "b": 1} [1,{"a":2}]
print(json.dumps({"a": [1, 2, {"b": []}], "c": {}}, indent=2))
# -> {
# ->   "a": [
# ->     1,
# ->     2,
# ->     {
# ->       "b": []
# ->     }
# ->   ],
# ->   "c": {}
# -> }
print(json.dumps([1, [2]], indent=0), json.dumps({"k": 1}, indent="--"))
# -> [
# -> 1,
# -> [
# -> 2
# -> ]
# -> ] {
# -> --"k": 1
# -> }
print(
    json.dumps({1: "int", 1.5: "float", True: "bool", None: "none"}),
    json.dumps(10**20),
    json.dumps(1e100),
    json.dumps(0.1),
    json.dumps(1.0),
    json.dumps(float("inf")),
    json.dumps(float("nan")),
)  # -> {"1": "bool", "1.5": "float", "null": "none"} 100000000000000000000 1e+100 0.1 1.0 Infinity NaN
print(json.dumps({(1, 2): 3, "ok": 1}, skipkeys=True), json.dumps({"s": {1}}, default=lambda o: sorted(o)))
# -> {"ok": 1} {"s": [1]}
loop = []
loop.append(loop)
for f in (
    lambda: json.dumps({1, 2}),
    lambda: json.dumps(b"x"),
    lambda: json.dumps({(1, 2): 3}),
    lambda: json.dumps(loop),
    lambda: json.dumps(float("nan"), allow_nan=False),
    lambda: json.dumps(object),
    lambda: json.dumps(len),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> TypeError Object of type set is not JSON serializable
# -> TypeError Object of type bytes is not JSON serializable
# -> TypeError keys must be str, int, float, bool or None, not tuple
# -> ValueError Circular reference detected
# -> ValueError Out of range float values are not JSON compliant
# -> TypeError Object of type type is not JSON serializable
# -> TypeError Object of type builtin_function_or_method is not JSON serializable
