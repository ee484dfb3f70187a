# The target of an augmented assignment is evaluated once; lists change in place.
def index():
    print("index")
    return 0


a = [1, 2]
a[index()] += 10  # -> index
print(a)  # -> [11, 2]
b = a
b += [3]
print(a, a is b)  # -> [11, 2, 3] True
b = b + [4]
print(a, b, a is b)  # -> [11, 2, 3] [11, 2, 3, 4] False
t = (1,)
u = t
u += (2,)
print(t, u)  # -> (1,) (1, 2)
s = "x"
s += "y"
s *= 2
print(s)  # -> xyxy
d = {"n": 1}
d["n"] += 1
d["n"] *= 10
print(d)  # -> {'n': 20}


class P:
    count = 0


p = P()
p.count += 1
print(p.count, P.count)  # -> 1 0
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e)  # -> 'tuple' object does not support item assignment
print(t)  # -> ([1],)
