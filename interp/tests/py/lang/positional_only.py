# Parameters before / are given by position only.
def clamp(value, low, high, /):
    return max(low, min(high, value))


print(clamp(5, 0, 3))  # -> 3
try:
    clamp(5, low=0, high=3)
except TypeError as e:
    print(e)  # -> clamp() got some positional-only arguments passed as keyword arguments: 'low, high'


def mixed(a, /, b, *, c):
    return a, b, c


print(mixed(1, 2, c=3), mixed(1, b=2, c=3))  # -> (1, 2, 3) (1, 2, 3)
try:
    mixed(a=1, b=2, c=3)
except TypeError as e:
    print(e)  # -> mixed() got some positional-only arguments passed as keyword arguments: 'a'


def name(self, /, **kwargs):
    return self, kwargs


print(name(1, self=2))  # -> (1, {'self': 2})


def defaults(a, b=2, /, c=3):
    return a, b, c


print(defaults(1), defaults(1, 5), defaults(1, c=0))  # -> (1, 2, 3) (1, 5, 3) (1, 2, 0)
