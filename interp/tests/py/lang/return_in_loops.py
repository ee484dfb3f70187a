# return out of loops, with blocks and try blocks inside loops.
def first_negative(rows):
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            if v < 0:
                return i, j
    return None


def from_while():
    n = 0
    while True:
        n += 1
        try:
            if n > 3:
                return n
        finally:
            n += 10


def from_iterator():
    it = iter(range(10))
    for x in it:
        if x == 3:
            return list(it)


def nothing_after():
    for _ in range(3):
        return "first pass"
    else:
        return "else"


def else_return():
    for _ in []:
        return "body"
    else:
        return "else"


print(
    first_negative([[1, 2], [3, -1]]),
    first_negative([]),
    from_while(),
    from_iterator(),
    nothing_after(),
    else_return(),
)  # -> (1, 1) None 12 [4, 5, 6, 7, 8, 9] first pass else


def search(grid, wanted):
    return next(((r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == wanted), None)


print(search(["abc", "def"], "e"), search(["abc"], "z"))  # -> (1, 1) None
