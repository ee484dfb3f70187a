# Bound methods as values: equality, storing, calling later.
class Counter:
    def __init__(self):
        self.n = 0

    def step(self, by=1):
        self.n += by
        return self.n


c, d = Counter(), Counter()
step = c.step
print(step(), step(5), c.n, d.n)  # -> 1 6 6 0
print(c.step == c.step, c.step is c.step, c.step == d.step, c.step != d.step, step.__name__)
# -> True False False True step
table = {"c": c.step, "d": d.step}
table["d"](10)
print(d.n, [f() for f in table.values()], hash(c.step) == hash(c.step), c.step in [c.step])  # -> 10 [7, 11] True True
print(list(map(c.step, [1, 1, 1])), Counter.step(c, 100), step.__func__(d, 1))  # -> [8, 9, 10] 110 12
handlers = [c.step] * 3
for h in handlers:
    h()
print(c.n, step.__self__ is c, step.__qualname__)  # -> 113 True Counter.step
try:
    step(1, 2)
except TypeError as e:
    print(e)  # -> Counter.step() takes from 1 to 2 positional arguments but 3 were given
try:
    step.name = 1
except AttributeError as e:
    print(e)  # -> 'method' object has no attribute 'name'
c.step = d.step
print(c.step() == d.n)  # -> True
