# repr of containers in containers.
print([1, [2, (3, {4: [5]})], "six", b"7", None, True, 8.0, {9}, range(10), ...])
# -> [1, [2, (3, {4: [5]})], 'six', b'7', None, True, 8.0, {9}, range(0, 10), Ellipsis]
print([], [[]], [[], [[]]], [()], [{}], [set()], ["'"], [""])  # -> [] [[]] [[], [[]]] [()] [{}] [set()] ["'"] ['']
print([int, len is len, "a\nb"])  # -> [<class 'int'>, True, 'a\nb']
a = [1]
a.append(a)
print(a, len(a), a[1][1][0])  # -> [1, [...]] 2 1
b = [a, a]
print(b)  # -> [[1, [...]], [1, [...]]]
d = {}
d["me"] = d
print(d)  # -> {'me': {...}}
t = ([],)
t[0].append(t)
print(t)  # -> ([(...)],)


class Node:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return f"Node({len(self.items)})"


print(Node().items, [Node()], {"n": Node()})  # -> [Node(1)] [Node(1)] {'n': Node(1)}
