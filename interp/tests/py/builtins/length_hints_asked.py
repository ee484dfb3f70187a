# Lists, tuples and bytes ask an object how much it gives, and what that raises is raised, but for a TypeError.
class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint("hint")
        return self.hint


class Length(Hint):
    def __len__(self):
        return self.__length_hint__()


class Items(list):
    def __len__(self):
        raise KeyError("len")


def numbers(*args):
    return args


def extended(items):
    all = [0]
    all.extend(items)
    return all


def replaced(items):
    all = [0, 0]
    all[:1] = items
    return all


askers = list, tuple, bytes, sorted, extended, lambda items: [*items], lambda items: (*items, 3), lambda items: numbers(*items)
others = bytearray, set, frozenset, sum, replaced, lambda items: {*items}, lambda items: list(map(str, items))
def tell(ask, items):
    try:
        return ask(items)
    except Exception as error:
        return error


for hint in (5, -1, "x", NotImplemented, ValueError, TypeError, 10**30, True):
    print([tell(ask, Hint(hint)) for ask in askers[:3] + others[:1]], tell(list, Length(hint)))
# -> [[1, 2], (1, 2), b'\x01\x02', bytearray(b'\x01\x02')] [1, 2]
# -> [ValueError('__length_hint__() should return >= 0'), ValueError('__length_hint__() should return >= 0'), ValueError('__length_hint__() should return >= 0'), bytearray(b'\x01\x02')] __len__() should return >= 0
# -> [TypeError('__length_hint__ must be an integer, not str'), TypeError('__length_hint__ must be an integer, not str'), TypeError('__length_hint__ must be an integer, not str'), bytearray(b'\x01\x02')] __length_hint__ must be an integer, not str
# -> [[1, 2], (1, 2), b'\x01\x02', bytearray(b'\x01\x02')] [1, 2]
# -> [ValueError('hint'), ValueError('hint'), ValueError('hint'), bytearray(b'\x01\x02')] hint
# -> [[1, 2], (1, 2), b'\x01\x02', bytearray(b'\x01\x02')] [1, 2]
# -> [OverflowError('Python int too large to convert to C ssize_t'), OverflowError('Python int too large to convert to C ssize_t'), OverflowError('Python int too large to convert to C ssize_t'), bytearray(b'\x01\x02')] cannot fit 'int' into an index-sized integer
# -> [[1, 2], (1, 2), b'\x01\x02', bytearray(b'\x01\x02')] [1, 2]
print([tell(ask, Items([1, 2])) for ask in askers])
# -> [KeyError('len'), KeyError('len'), KeyError('len'), KeyError('len'), KeyError('len'), KeyError('len'), KeyError('len'), KeyError('len')]
print([tell(ask, Items([1, 2])) for ask in others])
# -> [bytearray(b'\x01\x02'), {1, 2}, frozenset({1, 2}), 3, [1, 2, 0], {1, 2}, ['1', '2']]
