# Dict and set comprehensions.
print({x: x * x for x in range(4)})  # -> {0: 0, 1: 1, 2: 4, 3: 9}
print({k.upper(): v for k, v in {"a": 1, "b": 2}.items()})  # -> {'A': 1, 'B': 2}
print({v: k for k, v in {"a": 1, "b": 2, "c": 1}.items()})  # -> {1: 'c', 2: 'b'}
print(sorted({c.lower() for c in "Hello"}))  # -> ['e', 'h', 'l', 'o']
print(len({x % 3 for x in range(10)}))  # -> 3
print({i: {j for j in range(i)} for i in range(3)})  # -> {0: set(), 1: {0}, 2: {0, 1}}
print({(x, y): x * y for x in (1, 2) for y in (3, 4) if x != y - 2})  # -> {(1, 4): 4, (2, 3): 6}
words = ["tree", "oak", "ash", "bird"]
print({n: [w for w in words if len(w) == n] for n in sorted({len(w) for w in words})})
# -> {3: ['oak', 'ash'], 4: ['tree', 'bird']}


def order():
    log = []

    def seen(tag, v):
        log.append(tag)
        return v
    {seen("k", i): seen("v", i) for i in range(2)}
    return log


print(order())  # -> ['k', 'v', 'k', 'v']
try:
    {[]: 1 for _ in "a"}
except TypeError as e:
    print(e)  # -> unhashable type: 'list'
