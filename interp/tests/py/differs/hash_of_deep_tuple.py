# Hashing a tuple nested too deeply is an error here; CPython recurses on its native stack without counting.
t = ()
for _ in range(100000):
    t = (t,)
try:
    hash(t)
except RecursionError as e:
    print("hash too deep", e)  # -> hash too deep maximum recursion depth exceeded
del t
print("still running")  # -> still running
