# Iterators that ask each other are nested, so a long chain of them is a recursion.
def chain(make, depth):
    it = iter([1])
    for _ in range(depth):
        it = make(it)
    return it


makers = [lambda it: map(str, it), lambda it: filter(None, it), lambda it: zip(it), lambda it: enumerate(it)]
print([len(list(chain(make, 90))) for make in makers])  # -> [1, 1, 1, 1]
print(len(repr(slice(slice(slice(1)), slice(2)))))  # -> 74
e = ValueError()
for _ in range(90):
    e = KeyError(e)
print(str(e).count("KeyError"), repr(e).count("KeyError"))  # -> 89 90
p = None
for _ in range(90):
    p = property(p)
print(p.__doc__ == property.__doc__ or p.__doc__)  # -> None
print(len(repr(list[list[list[int, ...]]])))  # -> 26
