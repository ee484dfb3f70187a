# Infinity and not-a-number in arithmetic and comparisons.
inf = float("inf")
nan = float("nan")
print(inf > 1e308, -inf < 0, inf == inf, inf - 1 == inf)  # -> True True True True
print(inf + 1, -inf * 2, inf - inf, inf * 0, 1 / inf, -1 / inf)  # -> inf -inf nan nan 0.0 -0.0
print(nan == nan, nan != nan, nan < 1, nan > 1, nan is nan)  # -> False True False False True
print(nan + 1, nan * 0, max(1.0, nan), max(nan, 1.0), min(nan, 1.0))  # -> nan nan 1.0 nan nan
print([nan] == [nan], nan in [nan], (nan,) == (nan,))  # -> True True True
print(inf // 2, inf % 2, 5 % inf, -5 % inf, 5 // inf, -5 // inf)  # -> nan nan 5.0 inf 0.0 -1.0
print(1.0 ** nan, nan ** 0, inf ** -1, 0.5 ** inf, (-1.0) ** inf)  # -> 1.0 1.0 0.0 0.0 1.0
print(bool(nan), bool(inf), abs(-inf), -nan)  # -> True True inf nan
print(sorted([3.0, inf, -inf, 1.0]), sum([inf, 1]))  # -> [-inf, 1.0, 3.0, inf] inf
