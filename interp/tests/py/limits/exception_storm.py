# Many exceptions, raised and caught in turn, deep and shallow.
def maybe(i):
    if i % 3 == 0:
        raise ValueError(i)
    if i % 3 == 1:
        return {}[i]
    return [][i]


seen = {}
for i in range(3000):
    try:
        maybe(i)
    except (ValueError, KeyError, IndexError) as e:
        name = type(e).__name__
        seen[name] = seen.get(name, 0) + 1
print(seen)  # -> {'ValueError': 1000, 'KeyError': 1000, 'IndexError': 1000}


def chain(n):
    try:
        if n:
            chain(n - 1)
        else:
            raise ValueError(0)
    except ValueError as e:
        raise ValueError(n) from e


try:
    chain(50)
except ValueError as e:
    length = 0
    while e:
        length += 1
        e = e.__cause__
    print(length)  # -> 52


def rethrow(n):
    try:
        raise KeyError(n)
    except KeyError:
        if n:
            rethrow(n - 1)
        raise


try:
    rethrow(30)
except KeyError as e:
    depth = 0
    while e:
        depth += 1
        e = e.__context__
    print(depth)  # -> 31
caught = None
for i in range(1000):
    try:
        raise RuntimeError(i)
    except RuntimeError as e:
        caught = e
print(caught.args, caught.__context__)  # -> (999,) None
