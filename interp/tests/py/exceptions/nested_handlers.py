# Handlers inside handlers and loops; the current exception comes back.
def nested(depth):
    try:
        raise ValueError(depth)
    except ValueError as e:
        if depth:
            try:
                return nested(depth - 1)
            except KeyError as inner:
                return f"{e} <- {inner}"
        raise KeyError("bottom")


print(nested(1), nested(3))  # -> 1 <- 'bottom' 1 <- 'bottom'
try:
    raise ValueError("outer")
except ValueError as outer:
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as inner:
            print(inner, outer)
    # -> 0 outer
    # -> 1 outer
    try:
        raise
    except ValueError as again:
        print(again is outer)  # -> True


def retry(times, f):
    for attempt in range(1, times + 1):
        try:
            return attempt, f(attempt)
        except ConnectionError as e:
            last = e
    raise RuntimeError("gave up") from last


def flaky(n):
    if n < 3:
        raise ConnectionError(f"attempt {n}")
    return "connected"


print(retry(5, flaky))  # -> (3, 'connected')
try:
    retry(2, flaky)
except RuntimeError as e:
    print(e, "because", e.__cause__)  # -> gave up because attempt 2
