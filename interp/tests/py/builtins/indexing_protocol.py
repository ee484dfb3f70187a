# Subscripts: __getitem__, __class_getitem__, tuples and slices as keys, deletions, what cannot be subscripted.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class K:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


class Only:
    def __getitem__(self, key):
        return key


k = K()
print(k[1], k[1:2], k[::], k[1:2, ...], k[()], k[(1,)], k[1,], k[None], k["a":"b":"c"], k[lambda: 0].__name__, k[k] is k, k[*[1, 2]], k[-1], k[True], k[1.5:])
# -> 1 slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), Ellipsis) () (1,) (1,) None slice('a', 'b', 'c') <lambda> True (1, 2) -1 True slice(1.5, None, None)
k[1] = k[2:3] = 5
# -> set 1 5
# -> set slice(2, 3, None) 5
k[1, 2] += (9,)  # -> set (1, 2) (1, 2, 9)
del k[0], k[1:], k[..., 1]
# -> del 0
# -> del slice(1, None, None)
# -> del (Ellipsis, 1)
show(
    lambda: Only().__setitem__(1, 2),
    lambda: int()[0],
    lambda: type(None)()["a"],
    lambda: len[0],
    lambda: set()[0],
    lambda: object()[1],
    lambda: int[0],
    lambda: Only[0],
    lambda: list("ab")[1, 0],
    lambda: list("ab")["0"],
    lambda: tuple("ab")[1.0],
    lambda: str(12)[None],
    lambda: bytes(2)["a"],
    lambda: range(3)["a"],
    lambda: {}[1:2],
    lambda: list("a")[[0]],
    lambda: bytearray(b"a")[1.5],
    lambda: memoryview(b"a")["a"],
)
# -> AttributeError 'Only' object has no attribute '__setitem__'
# -> TypeError 'int' object is not subscriptable
# -> TypeError 'NoneType' object is not subscriptable
# -> TypeError 'builtin_function_or_method' object is not subscriptable
# -> TypeError 'set' object is not subscriptable
# -> TypeError 'object' object is not subscriptable
# -> TypeError type 'int' is not subscriptable
# -> TypeError type 'Only' is not subscriptable
# -> TypeError list indices must be integers or slices, not tuple
# -> TypeError list indices must be integers or slices, not str
# -> TypeError tuple indices must be integers or slices, not float
# -> TypeError string indices must be integers, not 'NoneType'
# -> TypeError byte indices must be integers or slices, not str
# -> TypeError range indices must be integers or slices, not str
# -> TypeError unhashable type: 'slice'
# -> TypeError list indices must be integers or slices, not list
# -> TypeError bytearray indices must be integers or slices, not float
# -> TypeError memoryview: invalid slice key


def statement(text):
    try:
        exec(text, {"Only": Only, "t": (1, 2), "o": object(), "s": "abc", "f": len, "d": {}, "l": [1]})
        print(text, "done")
    except Exception as e:
        print(text, "|", type(e).__name__, e)


for text in ("Only()[0] = 1", "del Only()[0]", "t[0] = 1", "del t[0]", "del t[0:1]", "o[0] = 1", "del o[0]", "del o['a']", "s[0] = 'x'", "del s[0]", "f[0] = 1", "del f['x']", "d[[]] = 1", "del d[0]", "l['a'] = 1", "del l['a']", "l[5] = 1", "del l[5]", "l[0:1] = 5", "range(3)[0] = 1", "del range(3)[0]", "f = {1}; f[0] = 1", "f = {1}; del f[0]", "f = b'a'; f[0] = 1", "frozenset()[0] = 1"):
    statement(text)
# -> Only()[0] = 1 | TypeError 'Only' object does not support item assignment
# -> del Only()[0] | TypeError 'Only' object doesn't support item deletion
# -> t[0] = 1 | TypeError 'tuple' object does not support item assignment
# -> del t[0] | TypeError 'tuple' object doesn't support item deletion
# -> del t[0:1] | TypeError 'tuple' object does not support item deletion
# -> o[0] = 1 | TypeError 'object' object does not support item assignment
# -> del o[0] | TypeError 'object' object does not support item deletion
# -> del o['a'] | TypeError 'object' object does not support item deletion
# -> s[0] = 'x' | TypeError 'str' object does not support item assignment
# -> del s[0] | TypeError 'str' object doesn't support item deletion
# -> f[0] = 1 | TypeError 'builtin_function_or_method' object does not support item assignment
# -> del f['x'] | TypeError 'builtin_function_or_method' object does not support item deletion
# -> d[[]] = 1 | TypeError unhashable type: 'list'
# -> del d[0] | KeyError 0
# -> l['a'] = 1 | TypeError list indices must be integers or slices, not str
# -> del l['a'] | TypeError list indices must be integers or slices, not str
# -> l[5] = 1 | IndexError list assignment index out of range
# -> del l[5] | IndexError list assignment index out of range
# -> l[0:1] = 5 | TypeError can only assign an iterable
# -> range(3)[0] = 1 | TypeError 'range' object does not support item assignment
# -> del range(3)[0] | TypeError 'range' object doesn't support item deletion
# -> f = {1}; f[0] = 1 | TypeError 'set' object does not support item assignment
# -> f = {1}; del f[0] | TypeError 'set' object doesn't support item deletion
# -> f = b'a'; f[0] = 1 | TypeError 'bytes' object does not support item assignment
# -> frozenset()[0] = 1 | TypeError 'frozenset' object does not support item assignment
