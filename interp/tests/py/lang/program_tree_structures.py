# Trie, balanced tree, union-find and a skip of their iterators: recursive generators, __contains__ with prefixes, ordered iteration and ranges.
class Trie:
    def __init__(self, words=()):
        self.next, self.end = {}, False
        for word in words:
            self.add(word)

    def add(self, word):
        node = self
        for c in word:
            node = node.next.setdefault(c, Trie())
        node.end = True

    def walk(self, prefix=""):
        if self.end:
            yield prefix
        for c in sorted(self.next):
            yield from self.next[c].walk(prefix + c)

    def __getitem__(self, prefix):
        node = self
        for c in prefix:
            node = node.next[c]
        return node

    def __contains__(self, word):
        try:
            return self[word].end
        except KeyError:
            return False

    def matches(self, pattern, so_far=""):
        if not pattern:
            if self.end:
                yield so_far
            return
        head, rest = pattern[0], pattern[1:]
        for c, node in sorted(self.next.items()):
            if head in ("?", c):
                yield from node.matches(rest, so_far + c)


class Avl:
    __slots__ = "key", "left", "right", "height"

    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right
        self.height = 1 + max(tall(left), tall(right))

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def between(self, low, high):
        if self.left and low < self.key:
            yield from self.left.between(low, high)
        if low <= self.key < high:
            yield self.key
        if self.right and self.key < high:
            yield from self.right.between(low, high)


def tall(node):
    return node.height if node else 0


def balanced(key, left, right):
    if tall(left) > tall(right) + 1:
        if tall(left.left) >= tall(left.right):
            return Avl(left.key, left.left, Avl(key, left.right, right))
        middle = left.right
        return Avl(middle.key, Avl(left.key, left.left, middle.left), Avl(key, middle.right, right))
    if tall(right) > tall(left) + 1:
        if tall(right.right) >= tall(right.left):
            return Avl(right.key, Avl(key, left, right.left), right.right)
        middle = right.left
        return Avl(middle.key, Avl(key, left, middle.left), Avl(right.key, middle.right, right.right))
    return Avl(key, left, right)


def insert(node, key):
    match node:
        case None:
            return Avl(key)
        case Avl(key=k) if key < k:
            return balanced(k, insert(node.left, key), node.right)
        case Avl(key=k) if key > k:
            return balanced(k, node.left, insert(node.right, key))
    return node


class Sets(dict):
    def __missing__(self, x):
        self[x] = x
        return x

    def find(self, x):
        while self[x] != x:
            self[x] = self[self[x]]
            x = self[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self[b] = a
        return a != b

    def groups(self):
        out = {}
        for x in list(self):
            out.setdefault(self.find(x), []).append(x)
        return sorted(map(sorted, out.values()))


t = Trie("car cart care dog do".split())
print(list(t.walk()), list(t["car"].walk("car")), "do" in t, "ca" in t, "zebra" in t, list(t.matches("?ar")), list(t.matches("d?")), list(t.matches("c?r?")))
# -> ['car', 'care', 'cart', 'do', 'dog'] ['car', 'care', 'cart'] True False False ['car'] ['do'] ['care', 'cart']
root, versions = None, []
for n in (k * 37 % 101 for k in range(100)):
    root = insert(root, n)
    versions.append(root)
print([*root] == sorted({*root}), len([*root]), root.height, [*root.between(10, 20)], [*versions[4]], versions[50].height)
# -> True 100 8 [10, 11, 12, 13, 14, 15, 16, 17, 18, 19] [0, 10, 37, 47, 74] 7
s = Sets()
for a, b in ("ab", "cd", "ef", "bd", "gg", "fe"):
    print(s.join(a, b), end=" ")
print(s.groups())  # -> True True True True False False [['a', 'b', 'c', 'd'], ['e', 'f'], ['g']]
