# Comparisons among integers, booleans, floats and big numbers are exact.
print(1 < 2, 2 <= 2, 3 > 4, 4 >= 4, 1 == 1, 1 != 1)  # -> True True False True True False
big = 2 ** 70
print(big < big + 1, -big < big, big == big, big > 5, 5 < big, -big < 5)  # -> True True True True True True
print(1 == 1.0, 1 < 1.5, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53)
# -> True True True False True
print(10 ** 22 == 1e22, 10 ** 23 == 1e23, 10 ** 400 > 1e308, -10 ** 400 < -1e308)  # -> True False True True
print(10 ** 400 < float("inf"), 5 > float("-inf"), 5 == float("nan"), 5 < float("nan"))  # -> True True False False
print(True == 1, False < True, True > 0.5)  # -> True True True
print(1 == "1", 1 != "1", 1 == None)  # -> False True False
print(max(3, 7.5, 2), min(big, 1e10), max(True, 1), sorted([3, 1.5, True, -big, big, 0.0]))
# -> 7.5 10000000000.0 True [-1180591620717411303424, 0.0, True, 1.5, 3, 1180591620717411303424]
