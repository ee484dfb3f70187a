# Ordinary depths must work: a few hundred calls deep, of many kinds.
class Node:
    def __init__(self, n):
        self.child = Node(n - 1) if n else None

    def depth(self):
        return 1 + (self.child.depth() if self.child else 0)

    @property
    def leaf(self):
        return self.child.leaf if self.child else "leaf"


print(Node(150).depth(), Node(100).leaf)  # -> 151 leaf


def visit(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        visit(n - 1)
    finally:
        counts[0] += 1


counts = [0]
try:
    visit(200)
except ValueError as e:
    print(e, counts)  # -> bottom [201]


def numbers(n):
    if n:
        yield from numbers(n - 1)
    yield n


print(sum(numbers(100)))  # -> 5050
compose = lambda x: x
for i in range(150):
    compose = lambda x, f=compose: f(x) + 1
print(compose(0))  # -> 150
