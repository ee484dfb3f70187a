# Collections in the midst of loops take dead entries out.
import weakref


class A:
    def __init__(self, n):
        self.n = n


living = weakref.WeakValueDictionary()
kept = []
for n in range(3000):
    item = A([n] * 20)
    living[n] = item
    if n % 100 == 0:
        kept.append(item)
print(all(living[n * 100] is item for n, item in enumerate(kept)))  # -> True
del item
import gc
gc.collect()
print(len(living), sorted(living) == list(range(0, 3000, 100)))  # -> 30 True
