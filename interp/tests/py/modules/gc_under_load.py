# Programs that make much garbage keep what they still hold.
import gc


def churn(n):
    keep = {}
    for i in range(n):
        text = f"item {i}" * 3
        parts = text.split()
        keep[i % 50] = (i, parts, {"text": text, "rev": parts[::-1]})
        if i % 97 == 0:
            gc.collect()
    return keep


kept = churn(2000)
print(len(kept), kept[7][0], kept[7][1], kept[7][2]["rev"][0])
# -> 50 1957 ['item', '1957item', '1957item', '1957'] 1957
print(sum(v[0] for v in kept.values()), all(" ".join(v[1]) == v[2]["text"] for v in kept.values()))  # -> 98725 True


class Tree:
    def __init__(self, depth):
        self.left = Tree(depth - 1) if depth else None
        self.right = Tree(depth - 1) if depth else None

    def count(self):
        return 1 + (self.left.count() + self.right.count() if self.left else 0)


print([Tree(d).count() for d in range(8)])  # -> [1, 3, 7, 15, 31, 63, 127, 255]
keep = Tree(9)
for _ in range(5):
    Tree(6)
gc.collect()
print(keep.count())  # -> 1023
big = [bytearray(100) for _ in range(500)]
big = [b for i, b in enumerate(big) if i % 10 == 0]
gc.collect()
print(len(big), sum(map(len, big)))  # -> 50 5000
x = 1
for i in range(200):
    x = x * 3 + i
    y = str(x)
print(len(y), y[:10])  # -> 96 3320174860
