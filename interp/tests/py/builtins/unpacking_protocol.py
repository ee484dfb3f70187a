# Unpacking from every iterable: messages with counts, stars, nested targets, iterators half read.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class G:
    def __getitem__(self, i):
        if i == 2:
            raise IndexError
        return i * 10


def run(text, **names):
    try:
        exec(text, names)
        print({k: v for k, v in names.items() if k in "abcd"})
    except Exception as e:
        print(text, "|", type(e).__name__, e)


for text in ("a, b = 1, 2", "a, b = 'xy'", "a, b = {1: 2, 3: 4}", "a, b = g", "a, *b = g", "*a, b = range(4)", "a, *b, c = 'xy'", "[a, (b, *c)], d = [1, 'pqr'], 5", "(a,) = [7]", "[] = ()", "() = []", "*a, = 'ab'", "a = b, *c = 1, 2, 3", "a, b = b'xy'", "a, b = (x for x in [1, 2])"):
    run(text, g=G())
for text in ("a, b = 1", "a, b = ()", "a, b = 1,", "a, b = 1, 2, 3", "a, b, c = 'ab'", "a, *b = ()", "a, *b, c = [1]", "a, b = None", "a, b = len", "a, (b, c) = 1, 2", "a, (b, c) = 1, [2]", "[] = [1]", "a, b = {}", "a, b = iter([1, 2, 3])", "a, b = range(10**9)", "*a, b = {}", "a, b = {1, 2, 3}", "for a, b in [(1, 2), 3]: pass", "for a, b in [(1,)]: pass", "[0 for a, b in [[1, 2, 3]]]", "a, b = object()"):
    run(text)
it = iter(range(5))
try:
    a, b = it
except ValueError as e:
    print(e, next(it))
show(lambda: (lambda a, b: a)(*[1]), lambda: (lambda a, b: a)(*[1, 2, 3]), lambda: max(*5), lambda: max(*None), lambda: dict(**5), lambda: dict(**[("a", 1)]), lambda: [*5], lambda: {*None}, lambda: {**[]}, lambda: print(*1), lambda: (*[1], *"a", *{}))
