# Generators that take each other apart: a peekable wrapper, runs, windows, merging of sorted streams, interleaving with send, and memory of what is left.
class Peekable:
    def __init__(self, iterable):
        self.it, self.cache = iter(iterable), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.cache.pop() if self.cache else next(self.it)

    def peek(self, default=None):
        if not self.cache:
            try:
                self.cache.append(next(self.it))
            except StopIteration:
                return default
        return self.cache[-1]

    def push(self, item):
        self.cache.append(item)

    def __bool__(self):
        return self.peek(self) is not self


def runs(items, same=lambda a, b: a == b):
    items = Peekable(items)
    while items:
        def group(last=None):
            last = next(items)
            yield last
            while items and same(last, items.peek()):
                last = next(items)
                yield last
        current = group()
        yield current
        for _ in current:
            pass


def merge(*streams):
    streams = [s for s in map(Peekable, streams) if s]
    while streams:
        least = min(streams, key=Peekable.peek)
        yield next(least)
        if not least:
            streams.remove(least)


def chunks(size=None):
    chunk, total = [], 0
    while True:
        item = yield (chunk, total)
        total += 1
        if item is None:
            return chunk
        chunk = chunk + [item] if len(chunk) < (size or 3) else [item]


def tokens(text):
    text = Peekable(text)
    for c in text:
        if c.isdigit():
            while text and text.peek().isdigit():
                c += next(text)
            yield int(c)
        elif not c.isspace():
            yield c


def tree(items):
    items = items if isinstance(items, Peekable) else Peekable(items)
    for item in items:
        if item == "(":
            yield [*tree(items)]
        elif item == ")":
            return
        else:
            yield item


print([list(run) for run in runs("aabccca")], [next(run) for run in runs("aabccca")], [list(run) for run in runs([1, 2, 3, 7, 8, 1], lambda a, b: b == a + 1)], list(runs("")))
# -> [['a', 'a'], ['b'], ['c', 'c', 'c'], ['a']] ['a', 'b', 'c', 'a'] [[1, 2, 3], [7, 8], [1]] []
print(list(merge([1, 4, 9], range(0, 10, 3), [], iter([4, 4]))), list(merge()), list(merge("az", "m")))
# -> [0, 1, 3, 4, 4, 4, 6, 9, 9] [] ['a', 'm', 'z']
c = chunks()
next(c)
print([c.send(x) for x in "abcde"])
# -> [(['a'], 1), (['a', 'b'], 2), (['a', 'b', 'c'], 3), (['d'], 4), (['d', 'e'], 5)]
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)  # -> ['d', 'e']
print(list(tree(tokens("1 + (22 * (3 - 4)) / x (5)"))), list(tree(tokens(")1"))), list(tree(tokens("((1")))[0])
# -> [1, '+', [22, '*', [3, '-', 4]], '/', 'x', [5]] [] [[1]]
p = Peekable("xyz")
p.push("w")
print(p.peek(), next(p), p.peek(), list(p), p.peek("none"), bool(p), next(p, "over"))
# -> w w x ['x', 'y', 'z'] none False over
lines = iter(["[a]", "x=1", "y=2", "[b]", "z=3"])


def sections(lines):
    lines = Peekable(lines)
    for line in lines:
        yield line.strip("[]"), dict(pair.split("=") for pair in iter(lambda: next(lines) if lines and lines.peek()[0] != "[" else None, None))


print(dict(sections(lines)))  # -> {'a': {'x': '1', 'y': '2'}, 'b': {'z': '3'}}
