# Not-a-number and infinities in min, max, sorted, sum, in, round and hash.
nan, inf = float("nan"), float("inf")
print(
    max([nan, 1]),
    max([1, nan]),
    min([nan, 1]),
    min([1, nan]),
    sum([1, nan]),
    sum([inf, -inf]),
    nan in [nan],
    nan in (1.0, 2.0),
    [nan].index(nan),
    [nan].count(nan),
    [1.0, nan, 2.0].count(nan),
)  # -> nan 1 nan 1 nan nan True False 0 1 1
print(
    {nan: 1}[nan],
    len({nan, nan}),
    nan is nan,
    (nan,) == (nan,),
    [nan] != [nan],
    inf in [inf],
    {inf: "i"}[float("inf")],
)  # -> 1 1 True True False True i
print(abs(nan), abs(-inf), bool(nan), any([nan]), all([nan]), -nan, nan**0, 1**nan, inf**0, inf - 1 == inf)
# -> nan inf True True True nan 1.0 1.0 1.0 True
for f in (
    lambda: round(nan),
    lambda: round(inf),
    lambda: int(nan),
    lambda: int(-inf),
    lambda: divmod(1, 0.0),
    lambda: range(nan),
    lambda: "a" * nan,
    lambda: [1][nan],
):
    try:
        print(f())
    except (ValueError, OverflowError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError cannot convert float NaN to integer
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> OverflowError cannot convert float infinity to integer
# -> ZeroDivisionError float divmod()
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError list indices must be integers or slices, not float
print(
    round(nan, 2),
    round(inf, 2),
    round(-inf, -3),
    f"{nan:.2f} {inf:8} {-inf:e} {nan:%} {inf:+g} {nan:05}",
    "%f %e %g %.1f" % (nan, inf, -inf, nan),
    str(nan),
    repr(-inf),
)  # -> nan inf -inf nan      inf -inf nan% +inf 00nan nan inf -inf nan nan -inf
print(
    inf // 1,
    -inf // 1,
    1 // inf,
    -1 // inf,
    inf % 3,
    3 % inf,
    -3 % inf,
    0.0 * inf,
    inf * -1,
    inf / inf,
    divmod(-1, inf),
    divmod(3.5, inf),
)  # -> nan nan 0.0 -1.0 nan 3.0 inf nan -inf nan (-1.0, inf) (0.0, 3.5)
print(
    sorted([3, inf, -inf, 0]),
    nan < nan,
    nan <= nan,
    nan == nan,
    nan != nan,
    not nan < 1,
    not nan >= 1,
    1 < nan < 3,
    inf == inf,
    inf > 10**400,
)  # -> [-inf, 0, 3, inf] False False False True True True False True True
