# Chains of comparisons mixing in, is, not, ==: middle operands evaluated once, stopping early, results that are no booleans.
def v(x):
    print("v", x)
    return x


print(v(1) < v(2) < v(3), v(3) < v(2) < v(1), v(1) < v(3) > v(2) != v(5))
# -> v 1
# -> v 2
# -> v 3
# -> v 3
# -> v 2
# -> v 1
# -> v 3
# -> v 2
# -> v 5
# -> True False True
print(v(1) in v([1]) in v([[1]]), v(1) is v(1) == v(1.0), v(None) is not v(1) not in v([2]), v(1) == v(1) in v([1]))
# -> v 1
# -> v [1]
# -> v [[1]]
# -> v 1
# -> v 1
# -> v 1.0
# -> v None
# -> v 1
# -> v [2]
# -> v 1
# -> v 1
# -> v [1]
# -> True True True True
x = 5
print(1 < x <= 5 == x, 1 < x and x < 3, not 1 < x < 3, (1 < x) < 3, 1 < (x < 3), x == x is x, x != x != x)
# -> True False True True False True False


class N:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return f"{self.name}<{other.name}"

    def __gt__(self, other):
        return ""

    def __eq__(self, other):
        return [self.name]

    def __contains__(self, other):
        return other.name


a, b, c = N("a"), N("b"), N("c")
print(a < b < c, a > b < c, a == b == c, a in b, a not in b, a < b in c, a < b == c, a is b < c)
# -> b<c  ['b'] True False True ['b'] False
if a > b:
    print("never")
if a < b > c or a == c:
    print("second")  # -> second
while a < b > c:
    print("never")
print([n.name for n in (a, b) if a < n < c], (a < b) + "!", bool(a > b), all([a < b, b == c]), a < b if a > b else a == b)
# -> ['a', 'b'] a<b! False True ['a']
print(1 < 2 < 3 < 4 > 3 > 2 > 1 < 9 == 9 != 8 in [8])  # -> True
try:
    1 < v("a") < 1 / 0  # -> v a
except TypeError as error:
    print(error)  # -> '<' not supported between instances of 'int' and 'str'
try:
    1 < v(2) < 1 / 0  # -> v 2
except ZeroDivisionError as error:
    print(error)  # -> division by zero
print(3 > v(4) < 1 / 0)
# -> v 4
# -> False
assert 1 < 2 < 3, "chain"
print("a" < "b" < "c", "abc" < "abd" <= "abd" in "xabdx", (1, 2) < (1, 3) < (2,), [1] == [1] != [2], {1} < {1, 2} >= {2}, b"a" < b"b" != "b")
# -> True True True True True True
print(float("nan") == float("nan"), 0.0 == -0.0 == 0 == False, 1 == True is True, 2 ** 70 > 2.0 ** 69 < 2 ** 71)
# -> False True True True
