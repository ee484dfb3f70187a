# Generators that delegate to themselves.
def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(columns)):
            yield from queens(n, row + 1, columns + (c,))


def walk(tree, path=""):
    for name, child in tree.items():
        if isinstance(child, dict):
            yield from walk(child, path + name + "/")
        else:
            yield path + name, child


def deep(n):
    if n:
        yield from deep(n - 1)
    else:
        yield "bottom"


print(" ".join(hanoi(3, "A", "B", "C")))  # -> AC AB CB AC BA BC AC
print(list(subsets([1, 2, 3])))  # -> [[], [1], [2], [1, 2], [3], [1, 3], [2, 3], [1, 2, 3]]
print(next(queens(6)), sum(1 for _ in queens(6)))  # -> (1, 3, 5, 0, 2, 4) 4
print(list(walk({"a": 1, "b": {"c": 2, "d": {"e": 3}}, "f": 4})))  # -> [('a', 1), ('b/c', 2), ('b/d/e', 3), ('f', 4)]
print(list(deep(100)))  # -> ['bottom']
