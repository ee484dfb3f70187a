# min and max: key and default, ties, one argument or many, comparisons that fail, iterators that raise.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class K:
    def __init__(self, n, name):
        self.n, self.name = n, name

    def __lt__(self, other):
        return self.n < other.n

    def __gt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return self.name


a, b, c = K(1, "a"), K(1, "b"), K(2, "c")
print(min(a, b), min(b, a), max(a, b), max([b, a, c]), min(c, b, a), max("apple", "fig", key=len), min("fig", "kiwi", "yam", key=len), max([1, 2, 3], key=lambda x: -x), min({3: "x", 1: "y"}), max((1, "b"), (1, "a")), min([[2], [1, 5]]), max(1, 2.0, True), max(True, 1, 1.0), min(0.0, -0.0), max(b"ab"), min("", default="d"), max([], default=None), max((), key=len, default=0), min([5], default=1), min(range(5), key=lambda x: (x - 3) ** 2), max({"k": 3}.values()), max("é日a"), min([None], key=str), max(1, 2, key=None), max([1], default=5, key=None))
# -> a b a c b apple fig 1 1 (1, 'b') [1, 5] 2.0 True 0.0 98 d None 0 5 3 3 日 None 2 1
show(
    lambda: min(),
    lambda: max([]),
    lambda: min(()),
    lambda: max(5),
    lambda: max(None),
    lambda: min(1, "a"),
    lambda: max([1, None]),
    lambda: max(1, 2, default=3),
    lambda: max([1], cmp=1),
    lambda: min([1, 2], key=5),
    lambda: min([1, 2], key=lambda: 1),
    lambda: max([1j, 2j]),
    lambda: max([1j]),
    lambda: max({}, {}),
    lambda: max([], key=len),
    lambda: min(1, key=len),
    lambda: max(x for x in [1, 1 / 0]),
    lambda: max(default=1),
    lambda: min([1, 2], 3),
    lambda: max(*[]),
    lambda: max(*[4]),
    lambda: max(*[4, 5]),
)
# -> TypeError min expected at least 1 argument, got 0
# -> ValueError max() arg is an empty sequence
# -> ValueError min() arg is an empty sequence
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError '>' not supported between instances of 'NoneType' and 'int'
# -> TypeError Cannot specify a default for max() with multiple positional arguments
# -> TypeError 'cmp' is an invalid keyword argument for max()
# -> TypeError 'int' object is not callable
# -> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# -> TypeError '>' not supported between instances of 'complex' and 'complex'
# -> 1j
# -> TypeError '>' not supported between instances of 'dict' and 'dict'
# -> ValueError max() arg is an empty sequence
# -> TypeError 'int' object is not iterable
# -> ZeroDivisionError division by zero
# -> TypeError max expected at least 1 argument, got 0
# -> TypeError '<' not supported between instances of 'int' and 'list'
# -> TypeError max expected at least 1 argument, got 0
# -> TypeError 'int' object is not iterable
# -> 5
