# Parameters after * are given by name only.
def move(x, *, speed=1.0, blocking):
    return x, speed, blocking


print(move(1, blocking=True))  # -> (1, 1.0, True)
print(move(1, blocking=False, speed=2))  # -> (1, 2, False)
try:
    move(1)
except TypeError as e:
    print(e)  # -> move() missing 1 required keyword-only argument: 'blocking'
try:
    move(1, 2, blocking=True)
except TypeError as e:
    print(e)
    # -> move() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given


def two(*, a, b):
    return a, b


try:
    two()
except TypeError as e:
    print(e)  # -> two() missing 2 required keyword-only arguments: 'a' and 'b'
try:
    two(1, a=1, b=2)
except TypeError as e:
    print(e)
    # -> two() takes 0 positional arguments but 1 positional argument (and 2 keyword-only arguments) were given


def after_star(*args, last=None):
    return args, last


print(after_star(1, 2), after_star(1, last=2))  # -> ((1, 2), None) ((1,), 2)
