# Subscripts: __getitem__, __class_getitem__, tuples and slices as keys, deletions, what cannot be subscripted.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
k[1] = k[2:3] = 5
k[1, 2] += (9,)
del k[0], k[1:], k[..., 1]
show(
    lambda: Only().__setitem__(1, 2),
    lambda: (5)[0],
    lambda: None["a"],
    lambda: len[0],
    lambda: (lambda: 0)[0],
    lambda: {1}[0],
    lambda: object()[1],
    lambda: int[0],
    lambda: Only[0],
    lambda: [1, 2][1, 0],
    lambda: [1, 2]["0"],
    lambda: (1, 2)[1.0],
    lambda: "ab"[None],
    lambda: b"ab"["a"],
    lambda: range(3)["a"],
    lambda: {}[1:2],
    lambda: [1][[0]],
    lambda: bytearray(b"a")[1.5],
    lambda: memoryview(b"a")["a"],
)


def statement(text):
    try:
        exec(text, {"Only": Only, "t": (1, 2), "o": object(), "s": "abc", "f": len, "d": {}, "l": [1]})
        print(text, "done")
    except Exception as e:
        print(text, "|", type(e).__name__, e)


for text in ("Only()[0] = 1", "del Only()[0]", "t[0] = 1", "del t[0]", "del t[0:1]", "o[0] = 1", "del o[0]", "del o['a']", "s[0] = 'x'", "del s[0]", "f[0] = 1", "del f['x']", "(5)[0] = 1", "del (5)[0]", "None[0] = 1", "d[[]] = 1", "del d[0]", "l['a'] = 1", "del l['a']", "l[5] = 1", "del l[5]", "l[0:1] = 5", "range(3)[0] = 1", "del range(3)[0]", "{1}[0] = 1", "del {1}[0]", "b'a'[0] = 1", "frozenset()[0] = 1"):
    statement(text)
