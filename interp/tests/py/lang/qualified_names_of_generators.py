# A generator expression is no function in the names of what it contains.
print([f.__qualname__ for f in ((lambda: 0) for _ in "a")])  # -> ['<genexpr>.<lambda>']


class Holder:
    names = [f.__qualname__ for f in ((lambda: 0) for _ in "a")]


def function():
    return [f.__qualname__ for f in ((lambda: 0) for _ in "a")]


print(Holder.names, function())  # -> ['Holder.<genexpr>.<lambda>'] ['function.<locals>.<genexpr>.<lambda>']
