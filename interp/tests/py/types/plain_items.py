# Lists and tuples whose items nobody has to be asked about, and where that ends.
nan = float("nan")
print([1, 2, 3] == [1, 2, 3], [1, 2] == [1, 3], [1] != [1, 2], [nan] == [nan])  # -> True False True True
print([1, "a", 2.0, None, (1, 2)] == [True, "a", 2, None, (1, 2)], [1, 2] < [1, 3], [1, 2] < [1], [] < [0])
# -> True True False True
print(["a", 1] < ["b", "c"], [0] * 40 == [0] * 40, [0] * 40 == [0] * 39 + [1], (1, 2) < (1, 2, 0))
# -> True True False True


class Any:
    def __eq__(self, other):
        return True


print([1, Any()] == [1, 5], [Any(), 1] == [1, 2], Any() in [1], 7 in (1, Any()), [1, 2].index(Any(), 1))
# -> True False True True 1
print(3 in (1, 2, 3), "b" in ("a", "b"), "c" in ("a", "b"), 2.0 in [1, 2], None in (0, None), (1, 2) in [(1, 2)])
# -> True True False True True True
try:
    [1, 2] < [1, "a"]
except TypeError as e:
    print(e)  # -> '<' not supported between instances of 'int' and 'str'
a = list(range(20))
print(a[::-1], a[15:2:-4], a[2:9], a[-3:], a[5:5], a[::7])
# -> [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [15, 11, 7, 3] [2, 3, 4, 5, 6, 7, 8] [17, 18, 19] [] [0, 7, 14]
a[3:6] = a[10:2:-1]
print(a, [7] * 3, [1, 2] * 4, 2 * (1, 2, 3), [] * 5, (4,) * 20)
# -> [0, 1, 2, 10, 9, 8, 7, 6, 5, 4, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] [7, 7, 7] [1, 2, 1, 2, 1, 2, 1, 2] (1, 2, 3, 1, 2, 3) [] (4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)
a *= 2
a += a
print(len(a), a[40:44], a.pop(0), a.pop(-2), a.pop(), len(a))  # -> 100 [10, 11, 12, 13] 0 18 19 97
a.insert(0, "x")
a.insert(-1, "y")
a.insert(999, "z")
print(a[:2], a[-3:], [1, 2] + [3], (1,) + (2, 3), list(range(5, 0, -2)), list(range(2**48, 2**49 + 2**48, 2**48)))
# -> ['x', 1] ['y', 17, 'z'] [1, 2, 3] (1, 2, 3) [5, 3, 1] [281474976710656, 562949953421312]
print(list({"a": 1, "b": 2}), list({"a": 1}.values()), list({3, 4} - {3}), list({}.keys()), list({1: 2}.items()))
# -> ['a', 'b'] [1] [4] [] [(1, 2)]
