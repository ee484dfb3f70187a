"""Calls of functions: positional, with defaults, by keyword, recursive, of closures, of built-ins."""


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def scaled(x, factor=2, *, offset=1):
    return x * factor + offset


def counter():
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count

    return step


def main():
    total = fib(18)
    step = counter()
    for number in range(5000):
        total += scaled(number)
        total += scaled(number, 3, offset=number)
        total += step(number & 3)
        total += min(number, 7) + len("abc") + abs(-number)
    print(total)


main()
