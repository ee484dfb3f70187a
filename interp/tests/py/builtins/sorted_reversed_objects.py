# sorted and reversed: keyword-only arguments, reversed of user sequences, of views, of what cannot.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
r = reversed(Seq())
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__(), next(r, "end"))
print(sorted("bca"), sorted({2: 0, 1: 0}), sorted([3, 1], reverse=True), sorted(["aa", "b"], key=len), sorted(x * -1 for x in range(3)), sorted((), key=5), sorted([("b", 1), ("a", 2)], key=lambda p: p[1], reverse=True), sorted([1, 2, 3, 4], key=lambda x: x % 2, reverse=True), sorted(iter([2, 1])), sorted("ab", key=None, reverse=2))
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
