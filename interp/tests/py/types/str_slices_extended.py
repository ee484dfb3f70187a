# Slices of narrow and wide texts with every sign of step, huge bounds, and index errors.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for s in ("abcdefgh", "aéb日c😀d"):
    print([s[a:b:c] for a, b, c in ((None, None, -1), (None, None, 2), (1, None, 3), (-1, -4, -1), (-2, 0, -2), (10, None, -3), (None, -100, -1), (2**70, None, -1), (-(2**70), 2**70, 2**70), (5, 5, 1), (6, 2, 1), (2, 6, -1), (True, None, None))])
    print(s[0], s[-1], s[3], s[-len(s)], s[::1] == s, s[:] is s or s[:] == s, s[0:0] == "", s[len(s) :] == "", [s[i] for i in range(-len(s), len(s))] == list(s) * 2)
show(lambda: "abc"[3], lambda: "abc"[-4], lambda: "日本"[2], lambda: ""[0], lambda: "abc"[1.0], lambda: "abc"["a"], lambda: "abc"[None], lambda: "abc"[1, 2], lambda: "abc"[::0], lambda: "abc"["a":], lambda: "abc"[: 1.5], lambda: "abc"[2**64], lambda: "abc".__getitem__(slice(None, None, -1)), lambda: "abc"[True])
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
try:
    del "abc"[0:1]
except TypeError as e:
    print(e)
