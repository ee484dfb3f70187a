"""Generators: pipelines, send, yield from, generator expressions, iterators of a class."""


def numbers(count):
    for number in range(count):
        yield number


def odd(items):
    for item in items:
        if item & 1:
            yield item


def running():
    total = 0
    while True:
        total += yield total


def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree


class Down:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


def main():
    total = sum(item * 2 for item in odd(numbers(5000)))
    sums = running()
    next(sums)
    for number in range(2000):
        total += sums.send(number) & 7
    tree = [[1, [2, 3]], [[4], 5], 6]
    for _ in range(150):
        total += sum(walk(tree))
    total += sum(Down(1500))
    print(total, any(number > 900 for number in numbers(1000)))


main()
