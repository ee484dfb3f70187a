# __dict__ as a view of the attributes, vars, and class namespaces.
class P:
    c = 0

    def __init__(self):
        self.a = 1
        self.b = 2


p = P()
print(p.__dict__, vars(p) == {"a": 1, "b": 2}, list(p.__dict__))  # -> {'a': 1, 'b': 2} True ['a', 'b']
p.__dict__["z"] = 26
del p.__dict__["a"]
print(p.z, hasattr(p, "a"), p.__dict__)  # -> 26 False {'b': 2, 'z': 26}
p.__dict__.update(q=1, r=2)
print(sorted(p.__dict__), p.q + p.r)  # -> ['b', 'q', 'r', 'z'] 3
p.__dict__ = {"fresh": True}
print(p.fresh, hasattr(p, "b"), p.c)  # -> True False 0
p.new = 5
print(p.__dict__)  # -> {'fresh': True, 'new': 5}
try:
    p.__dict__ = 5
except TypeError as e:
    print(e)  # -> __dict__ must be set to a dictionary, not a 'int'
print("c" in P.__dict__, "a" in P.__dict__, P.__dict__["c"], type(P.__dict__).__name__)  # -> True False 0 mappingproxy
try:
    P.__dict__["d"] = 1
except TypeError as e:
    print(e)  # -> 'mappingproxy' object does not support item assignment
