# The usual cache: objects are shared as long as somebody uses them.
import gc
import weakref


class Image:
    made = 0

    def __init__(self, name):
        self.name = name
        Image.made += 1


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        cache[name] = image = Image(name)
    return image


x, y, z = load("x"), load("y"), load("x")
print(x is z, Image.made, sorted(cache))  # -> True 2 ['x', 'y']
del y
gc.collect()
print(sorted(cache), load("y").name, Image.made)  # -> ['x'] y 3
gc.collect()
print(sorted(cache))  # -> ['x']
