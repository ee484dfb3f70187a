# Proxies of containers, and of what is called.
import gc
import weakref


class Items(list):
    pass


class Table(dict):
    pass


def function(x, *, k=0):
    return x, k


i, t = Items([1, 2, 3]), Table(a=1)
p, q, f = weakref.proxy(i), weakref.proxy(t), weakref.proxy(function)
print(len(p), p[1], p[:2], 2 in p, list(p), list(reversed(p)), bool(p))  # -> 3 2 [1, 2] True [1, 2, 3] [3, 2, 1] True
p.append(4)
p[0] = 10
del p[1]
print(i, str(p))  # -> [10, 3, 4] [10, 3, 4]
q["b"] = 2
print(sorted(q), q["b"], "a" in q)  # -> ['a', 'b'] 2 True
print(f(1), f(2, k=3), f.__name__, callable(f), callable(p))  # -> (1, 0) (2, 3) function True False
print(type(f) is weakref.CallableProxyType, type(f) in weakref.ProxyTypes)  # -> True True
del i
gc.collect()
for act in (len, list, str, bool):
    try:
        act(p)
    except ReferenceError as e:
        print(e)
# -> weakly-referenced object no longer exists
# -> weakly-referenced object no longer exists
# -> weakly-referenced object no longer exists
# -> weakly-referenced object no longer exists
