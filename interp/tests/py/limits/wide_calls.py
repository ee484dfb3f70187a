# Calls with very many arguments and results.
def count(*args, **kwargs):
    return len(args), len(kwargs)


print(
    count(*range(5000)), count(**{f"k{i}": i for i in range(1000)}), count(*"ab", *range(300), x=1, **{"y": 2})
)  # -> (5000, 0) (0, 1000) (302, 2)
a, *b, c = range(3000)
print(a, len(b), c, max(*range(2000)), min(*[5] * 1000))  # -> 0 2998 2999 1999 5
print(
    len([*range(2000), *range(1000)]), len({**{i: 0 for i in range(500)}, **{i: 1 for i in range(250, 1000)}})
)  # -> 3000 1000
print(
    len("".join("x" for _ in range(5000))),
    len("-".join(map(str, range(1000)))),
    len("{}" * 500) and len(("{}" * 500).format(*range(500))),
)  # -> 5000 3889 1390
print(sum([i for i in range(10000)]), len(str(list(range(3000)))), len(repr({i: str(i) for i in range(1000)})))
# -> 49995000 16890 11780


def many(
    a, b=1, c=2, d=3, e=4, f=5, g=6, h=7, i=8, j=9, k=10, l=11, m=12, n=13, o=14, p=15, *q, r=16, s=17, **t
):
    return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + len(q) + r + s + len(t)


print(many(0), many(0, *range(30)), many(1, s=0, z=1, y=2), many(*[0] * 16, r=0, s=0))  # -> 153 153 139 0
