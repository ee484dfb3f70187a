# gc: collecting changes nothing a program can see.
import gc


class Node:
    def __init__(self, n):
        self.n = n
        self.peer = self


kept = [Node(i) for i in range(10)]
for i in range(1000):
    n = Node(i)
    n.other = [n, {"n": n}]
gc.collect()
print([k.n for k in kept], all(k.peer is k for k in kept), n.n)  # -> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] True 999
print(isinstance(gc.collect(), int), gc.isenabled())  # -> True True
gc.disable()
print(gc.isenabled())  # -> False
gc.enable()
print(gc.isenabled())  # -> True


def gen():
    local = [1, 2, {"k": (3, 4)}]
    while True:
        gc.collect()
        yield local


g = gen()
print(next(g), next(g))  # -> [1, 2, {'k': (3, 4)}] [1, 2, {'k': (3, 4)}]
d = {Node(i): i for i in range(5)}
s = {(i, str(i)) for i in range(5)}
gc.collect()
print(all(k.n == v for k, v in d.items()), all((i, str(i)) in s for i in range(5)), list(d)[3] in d)
# -> True True True
