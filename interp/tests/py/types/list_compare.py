# Lists compare item by item; identity counts before equality.
print([1, 2, 3] < [1, 2, 4], [1, 2] < [1, 2, 3], [] == [], [1, 2] <= [1, 2], [3] > [2, 9, 9], [1, 2] >= [1, 3])
# -> True True True True True False
print([1, "a"] == [1, "a"], [1, "a"] != [1, "b"], [1] == [1.0], [True] == [1], [[1], [2]] < [[1], [3]])
# -> True True True True True


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n


a, b, c = Loud(1), Loud(2), Loud(1)
print([a, b] == [a, b])  # -> True
print([a, b] == [c, b])
# -> eq 1 1
# -> True
print([a] == [b, c])  # -> False
print(b in [a, b], [a, b].index(b), [a, c, a].count(a))
# -> eq 1 2
# -> eq 1 2
# -> eq 1 1
# -> True 1 3
for f in (lambda: [1] < (1,), lambda: [1, "a"] < [1, 2], lambda: [None] < [1], lambda: [1] < 1):
    try:
        f()
    except TypeError as e:
        print(e)
# -> '<' not supported between instances of 'list' and 'tuple'
# -> '<' not supported between instances of 'str' and 'int'
# -> '<' not supported between instances of 'NoneType' and 'int'
# -> '<' not supported between instances of 'list' and 'int'
