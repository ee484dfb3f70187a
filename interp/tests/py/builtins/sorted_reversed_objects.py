# sorted and reversed: keyword-only arguments, reversed of user sequences, of views, of what cannot.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Rev:
    def __reversed__(self):
        return "anything"


class NoRev(list):
    __reversed__ = None


class OnlyGet:
    def __getitem__(self, i):
        return i


class BadLen(Seq):
    def __len__(self):
        return -1


print(list(reversed(Seq())), reversed(Rev()), list(reversed(range(5))), list(reversed("abc")), list(reversed({1: 2, 3: 4}.items())), list(reversed((1, 2))), list(reversed(b"ab")), list(reversed(bytearray(b"cd"))), list(reversed([])), list(reversed(memoryview(b"xy"))), "".join(reversed("日本語")))
# -> [20, 10, 0] anything [4, 3, 2, 1, 0] ['c', 'b', 'a'] [(3, 4), (1, 2)] [2, 1] [98, 97] [100, 99] [] [121, 120] 語本日
r = reversed(Seq())
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__(), next(r, "end"))
# -> 3 20 2 [10, 0] 0 end
print(sorted("bca"), sorted({2: 0, 1: 0}), sorted([3, 1], reverse=True), sorted(["aa", "b"], key=len), sorted(x * -1 for x in range(3)), sorted((), key=5), sorted([("b", 1), ("a", 2)], key=lambda p: p[1], reverse=True), sorted([1, 2, 3, 4], key=lambda x: x % 2, reverse=True), sorted(iter([2, 1])), sorted("ab", key=None, reverse=2))
# -> ['a', 'b', 'c'] [1, 2] [3, 1] ['b', 'aa'] [-2, -1, 0] [] [('a', 2), ('b', 1)] [1, 3, 2, 4] [1, 2] ['b', 'a']
show(
    lambda: reversed(5),
    lambda: reversed(x for x in []),
    lambda: reversed({1}),
    lambda: reversed(NoRev()),
    lambda: reversed(OnlyGet()),
    lambda: reversed(BadLen()),
    lambda: reversed(),
    lambda: reversed([], []),
    lambda: reversed(map(str, [])),
    lambda: reversed(frozenset()),
    lambda: reversed(None),
    lambda: sorted(),
    lambda: sorted(5),
    lambda: sorted([], 1),
    lambda: sorted([], None, True),
    lambda: sorted([], cmp=1),
    lambda: sorted([1, "a"]),
    lambda: sorted([2, 1], reverse="x"),
)
# -> TypeError 'int' object is not reversible
# -> TypeError 'generator' object is not reversible
# -> TypeError 'set' object is not reversible
# -> TypeError 'NoRev' object is not reversible
# -> TypeError object of type 'OnlyGet' has no len()
# -> ValueError __len__() should return >= 0
# -> TypeError reversed expected 1 argument, got 0
# -> TypeError reversed expected 1 argument, got 2
# -> TypeError 'map' object is not reversible
# -> TypeError 'frozenset' object is not reversible
# -> TypeError 'NoneType' object is not reversible
# -> TypeError sorted expected 1 argument, got 0
# -> TypeError 'int' object is not iterable
# -> TypeError sorted expected 1 argument, got 2
# -> TypeError sorted expected 1 argument, got 3
# -> TypeError 'cmp' is an invalid keyword argument for sort()
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError 'str' object cannot be interpreted as an integer
