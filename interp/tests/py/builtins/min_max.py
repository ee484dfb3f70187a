# min and max: several arguments, an iterable, key, default, ties.
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max("hello"), min((1,)), max(x * x for x in range(4)))  # -> 1 3 1 o 1 9
print(
    max(["aa", "b", "cc"], key=len),
    min(["aa", "bb", "c", "d"], key=len),
    max(-5, 3, key=abs),
    max({"a": 1, "b": 0}),
)  # -> aa c -5 b
print(
    min([], default="none"), max((), default=None), min([1], default=5), max(1, 1.0), max(1.0, 1), min(True, 1)
)  # -> none None 1 1 1.0 True
print(min([[1, 2], [1]]), max((1, "a"), (1, "b")), max([1, 2], [3], key=len))  # -> [1] (1, 'b') [1, 2]
scores = {"a": 3, "b": 9, "c": 9}
print(max(scores, key=scores.get), max(scores.items(), key=lambda kv: kv[1]), min(scores.values()))  # -> b ('b', 9) 3
for f in (
    lambda: min([]),
    lambda: max(()),
    lambda: max(1),
    lambda: min(),
    lambda: max(1, "a"),
    lambda: min(1, 2, default=3),
    lambda: max([1, None]),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> ValueError min() arg is an empty sequence
# -> ValueError max() arg is an empty sequence
# -> TypeError 'int' object is not iterable
# -> TypeError min expected at least 1 argument, got 0
# -> TypeError '>' not supported between instances of 'str' and 'int'
# -> TypeError Cannot specify a default for min() with multiple positional arguments
# -> TypeError '>' not supported between instances of 'NoneType' and 'int'
