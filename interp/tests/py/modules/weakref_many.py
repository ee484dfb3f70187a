# Many references, some of which die.
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n


items = [A(n) for n in range(500)]
refs = [weakref.ref(item) for item in items]
print(all(weakref.ref(item) is r for item, r in zip(items, refs)))  # -> True
items = [item for item in items if item.n % 3]
gc.collect()
print(sum(r() is None for r in refs), sum(r() is not None for r in refs))  # -> 167 333
print(all(r() is None or weakref.ref(r()) is r for r in refs))  # -> True
refs = [r for r in refs if r() is not None]
gc.collect()
print([r().n for r in refs[:6]], sum(weakref.getweakrefcount(item) for item in items))  # -> [1, 2, 4, 5, 7, 8] 333
