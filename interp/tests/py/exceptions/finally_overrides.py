# return, break and continue in finally replace what was under way.
def value():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


def loop():
    out = []
    for i in range(4):
        try:
            if i == 2:
                raise KeyError
            out.append(i)
        finally:
            if i == 2:
                continue
    return out


def breaking():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "broke out"


def not_changed():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")


def replaced():
    try:
        raise ValueError("old")
    finally:
        raise KeyError("new")


print(value(), swallow(), loop(), breaking(), not_changed(), nested())
# -> first
# -> second
# -> finally swallowed [0, 1, 3] broke out 1 inner
try:
    replaced()
except KeyError as e:
    print(repr(e), repr(e.__context__))  # -> KeyError('new') ValueError('old')
