"""Lists and tuples: indexing, slices, append and pop, comprehensions, sorting, unpacking."""


def main():
    items = [number * 7919 % 1009 for number in range(2000)]
    total = 0
    for _ in range(3):
        for at in range(1, len(items)):
            items[at - 1], items[at] = items[at], items[at - 1]
            total += items[at] - items[-at]
    pairs = [(item % 10, at) for at, item in enumerate(items) if item & 1]
    pairs.sort(key=lambda pair: (pair[0], -pair[1]))
    stack = []
    for first, second in zip(items, items[::-1]):
        stack.append(first + second)
        if second % 3 == 0:
            total += stack.pop()
    squares = [[row * column for column in range(30)] for row in range(60)]
    total += sum(map(sum, squares)) + sum(items[100:900:3]) + max(stack)
    print(total, len(pairs), pairs[5], sorted(items)[::400])


main()
