# Unpacking from every iterable: messages with counts, stars, nested targets, iterators half read.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
# -> {'a': 1, 'b': 2}
# -> {'a': 'x', 'b': 'y'}
# -> {'a': 1, 'b': 3}
# -> {'a': 0, 'b': 10}
# -> {'a': 0, 'b': [10]}
# -> {'a': [0, 1, 2], 'b': 3}
# -> {'a': 'x', 'b': [], 'c': 'y'}
# -> {'a': 1, 'b': 'p', 'c': ['q', 'r'], 'd': 5}
# -> {'a': 7}
# -> {}
# -> {}
# -> {'a': ['a', 'b']}
# -> {'a': (1, 2, 3), 'b': 1, 'c': [2, 3]}
# -> {'a': 120, 'b': 121}
# -> {'a': 1, 'b': 2}
for text in ("a, b = 1", "a, b = ()", "a, b = 1,", "a, b = 1, 2, 3", "a, b, c = 'ab'", "a, *b = ()", "a, *b, c = [1]", "a, b = None", "a, b = len", "a, (b, c) = 1, 2", "a, (b, c) = 1, [2]", "[] = [1]", "a, b = {}", "a, b = iter([1, 2, 3])", "a, b = range(10**9)", "*a, b = {}", "a, b = {1, 2, 3}", "for a, b in [(1, 2), 3]: pass", "for a, b in [(1,)]: pass", "[0 for a, b in [[1, 2, 3]]]", "a, b = object()"):
    run(text)
# -> a, b = 1 | TypeError cannot unpack non-iterable int object
# -> a, b = () | ValueError not enough values to unpack (expected 2, got 0)
# -> a, b = 1, | ValueError not enough values to unpack (expected 2, got 1)
# -> a, b = 1, 2, 3 | ValueError too many values to unpack (expected 2)
# -> a, b, c = 'ab' | ValueError not enough values to unpack (expected 3, got 2)
# -> a, *b = () | ValueError not enough values to unpack (expected at least 1, got 0)
# -> a, *b, c = [1] | ValueError not enough values to unpack (expected at least 2, got 1)
# -> a, b = None | TypeError cannot unpack non-iterable NoneType object
# -> a, b = len | TypeError cannot unpack non-iterable builtin_function_or_method object
# -> a, (b, c) = 1, 2 | TypeError cannot unpack non-iterable int object
# -> a, (b, c) = 1, [2] | ValueError not enough values to unpack (expected 2, got 1)
# -> [] = [1] | ValueError too many values to unpack (expected 0)
# -> a, b = {} | ValueError not enough values to unpack (expected 2, got 0)
# -> a, b = iter([1, 2, 3]) | ValueError too many values to unpack (expected 2)
# -> a, b = range(10**9) | ValueError too many values to unpack (expected 2)
# -> *a, b = {} | ValueError not enough values to unpack (expected at least 1, got 0)
# -> a, b = {1, 2, 3} | ValueError too many values to unpack (expected 2)
# -> for a, b in [(1, 2), 3]: pass | TypeError cannot unpack non-iterable int object
# -> for a, b in [(1,)]: pass | ValueError not enough values to unpack (expected 2, got 1)
# -> [0 for a, b in [[1, 2, 3]]] | ValueError too many values to unpack (expected 2)
# -> a, b = object() | TypeError cannot unpack non-iterable object object
it = iter(range(5))
try:
    a, b = it
except ValueError as e:
    print(e, next(it))  # -> too many values to unpack (expected 2) 3
show(lambda: (lambda a, b: a)(*[1]), lambda: (lambda a, b: a)(*[1, 2, 3]), lambda: max(*5), lambda: max(*None), lambda: dict(**5), lambda: dict(**[("a", 1)]), lambda: [*5], lambda: {*None}, lambda: {**[]}, lambda: print(*1), lambda: (*[1], *"a", *{}))
# -> TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
# -> TypeError <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
# -> TypeError max() argument after * must be an iterable, not int
# -> TypeError max() argument after * must be an iterable, not NoneType
# -> TypeError dict() argument after ** must be a mapping, not int
# -> TypeError dict() argument after ** must be a mapping, not list
# -> TypeError Value after * must be an iterable, not int
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'list' object is not a mapping
# -> TypeError print() argument after * must be an iterable, not int
# -> (1, 'a')
