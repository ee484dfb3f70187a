# References to what refers to itself in a circle, from outside and inside.
import gc
import weakref


class Node:
    def __init__(self):
        self.other = None


a, b = Node(), Node()
a.other, b.other = b, a
ra, rb = weakref.ref(a), weakref.ref(b)
del a
gc.collect()
print(ra() is rb().other)  # -> True
del b
gc.collect()
print(ra(), rb())  # -> None None

# A tree whose nodes know their parents weakly.
class Tree:
    def __init__(self, parent=None):
        self.parent = parent and weakref.ref(parent)
        self.children = []
        if parent:
            parent.children.append(self)


root = Tree()
leaf = Tree(Tree(root))
print(leaf.parent().parent() is root)  # -> True
del root
gc.collect()
print(leaf.parent())  # -> None
