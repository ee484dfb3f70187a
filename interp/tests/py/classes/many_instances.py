# Many instances of many shapes: attributes added in different orders.
class P:
    pass


made = []
for i in range(50):
    p = P()
    for name in ("a", "b", "c", "d", "e")[i % 5 :]:
        setattr(p, name, i)
    if i % 2:
        p.odd = True
    if i % 3 == 0 and hasattr(p, "e"):
        del p.e
    made.append(p)
print(
    sum(hasattr(p, "e") for p in made),
    sum(getattr(p, "c", 0) for p in made),
    sum("odd" in vars(p) for p in made),
)  # -> 33 705 25
print(vars(made[0]), vars(made[7]), vars(made[14]))
# -> {'a': 0, 'b': 0, 'c': 0, 'd': 0} {'c': 7, 'd': 7, 'e': 7, 'odd': True} {'e': 14}


class Grow:
    def __init__(self, n):
        for i in range(n):
            setattr(self, f"f{i}", i)


g = Grow(100)
print(g.f0, g.f99, len(vars(g)), sum(vars(g).values()))  # -> 0 99 100 4950
for i in range(0, 100, 2):
    delattr(g, f"f{i}")
print(len(vars(g)), hasattr(g, "f2"), g.f3)  # -> 50 False 3


class Q:
    x = "class"

    def get(self):
        return self.x


seen = []
q, r = Q(), Q()
for obj in (q, r, q, r):
    seen.append(obj.get())
    obj.x = "instance" if obj is q else "other"
del r.x
print(seen, q.get(), r.get())  # -> ['class', 'class', 'instance', 'other'] instance class
