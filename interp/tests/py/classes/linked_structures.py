# A linked list, a binary search tree and a trie.
class Link:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for v in reversed(list(values)):
            self.head = Link(v, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
        return self

    def __len__(self):
        return sum(1 for _ in self)


class Tree:
    root = None

    def insert(self, key):
        def place(node):
            if node is None:
                return [key, None, None]
            side = 1 if key < node[0] else 2
            node[side] = place(node[side])
            return node
        self.root = place(self.root)
        return self

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])
        return walk(self.root)

    def height(self):
        def high(node):
            return 1 + max(high(node[1]), high(node[2])) if node else 0
        return high(self.root)


class Trie:
    def __init__(self):
        self.children, self.end = {}, False

    def add(self, word):
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.end = True

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for c in sorted(self.children):
            yield from self.children[c].words(prefix + c)


l = LinkedList("abcd")
print(list(l), list(l.reverse()), len(l), len(LinkedList()), list(LinkedList().reverse()))
# -> ['a', 'b', 'c', 'd'] ['d', 'c', 'b', 'a'] 4 0 []
t = Tree()
for k in (5, 2, 8, 1, 9, 3, 5):
    t.insert(k)
print(list(t), t.height(), Tree().height(), 8 in t)  # -> [1, 2, 3, 5, 5, 8, 9] 3 0 True
trie = Trie()
for w in "to tea ten i in inn".split():
    trie.add(w)
print(list(trie.words()), list(trie.children["t"].words("t")))
# -> ['i', 'in', 'inn', 'tea', 'ten', 'to'] ['tea', 'ten', 'to']
