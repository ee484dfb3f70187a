# Classes inside classes and functions, and classes as values.
class Outer:
    class Inner:
        value = 1

        def name(self):
            return type(self).__qualname__

    def make(self):
        return self.Inner()


print(Outer.Inner.value, Outer().make().name(), Outer.Inner.__name__)  # -> 1 Outer.Inner Inner


def factory(n):
    class Local:
        size = n

        def get(self):
            return n, self.size

    return Local


A, B = factory(1), factory(2)
print(A().get(), B().get(), A is B, A.__name__, A.__qualname__)  # -> (1, 1) (2, 2) False Local factory.<locals>.Local
choices = {"a": A, "b": B, "int": int}
print(
    [choices[k] is v for k, v in choices.items()], choices["int"]("7"), isinstance(A(), A), isinstance(A(), B)
)  # -> [True, True, True] 7 True False


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.next


print(list(Node(1, Node(2, Node(3)))))  # -> [1, 2, 3]


def counterclass():
    count = 0

    class C:
        def __init__(self):
            nonlocal count
            count += 1
            self.id = count

    return C


C = counterclass()
print(C().id, C().id, C().id)  # -> 1 2 3
