# The hash of a structure is bounded in depth, as its comparison and its repr are.
t = ()
for _ in range(1000):
    t = (t,)
try:
    hash(t)
except RecursionError as e:
    print(e)  # -> maximum recursion depth exceeded
