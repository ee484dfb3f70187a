# Functions that call themselves and each other.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def depth(tree):
    return 1 + max(map(depth, tree), default=0)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print([factorial(n) for n in (0, 1, 5, 20, 25)])  # -> [1, 1, 120, 2432902008176640000, 15511210043330985984000000]
print([fib(n) for n in range(12)])  # -> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
print(even(10), odd(7), even(301))  # -> True True False
print(hanoi(3))  # -> ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC']
print(depth([[], [[], [[]]]]))  # -> 4
print(ackermann(2, 3))  # -> 9
