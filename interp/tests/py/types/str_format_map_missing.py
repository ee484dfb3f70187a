# format_map and vformat-like uses: __missing__, __getitem__ objects, keyword names that are no identifiers.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Odd:
    def __getitem__(self, key):
        return [key, type(key).__name__]


print("{a} {b} {c[0]}".format_map(Default(a=1)), "{x} {1x} {a-b}".format_map(Odd()), "{a b}".format_map({"a b": 1}), "{x[0]}{x[1]}".format_map(Odd()), "{ }".format_map({" ": "blank"}), "{a!r:>5}".format_map({"a": "q"}), "plain".format_map(5))
# -> 1 <b> < ['x', 'str'] ['1x', 'str'] ['a-b', 'str'] 1 xstr blank   'q' plain
show(
    lambda: "{}".format_map({"": 1}),
    lambda: "{0}".format_map({0: 1}),
    lambda: "{0}".format_map({"0": 1}),
    lambda: "{0}".format_map([1]),
    lambda: "{a}".format_map({}),
    lambda: "{a}".format_map(5),
    lambda: "{a.b}".format_map({"a": 1}),
    lambda: "{a}".format_map(),
    lambda: "{a}".format_map({"a": 1}, {}),
    lambda: "{a}".format({"a": 1}),
    lambda: "{a}".format(**{"a": 1, "b": 2}),
    lambda: "{ a}".format(a=1),
    lambda: "{a }".format(a=1),
)
# -> ValueError Format string contains positional fields
# -> ValueError Format string contains positional fields
# -> ValueError Format string contains positional fields
# -> ValueError Format string contains positional fields
# -> KeyError 'a'
# -> TypeError 'int' object is not subscriptable
# -> AttributeError 'int' object has no attribute 'b'
# -> TypeError str.format_map() takes exactly one argument (0 given)
# -> TypeError str.format_map() takes exactly one argument (2 given)
# -> KeyError 'a'
# -> 1
# -> KeyError ' a'
# -> KeyError 'a '
