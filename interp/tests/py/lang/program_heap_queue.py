# A binary heap as a class, used for scheduling events.
class Heap:
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.push(item)

    def __len__(self):
        return len(self.items)

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            parent = (i - 1) // 2
            items[i], items[parent] = items[parent], items[i]
            i = parent

    def pop(self):
        items = self.items
        if not items:
            raise IndexError("empty heap")
        items[0], items[-1] = items[-1], items[0]
        top = items.pop()
        i = 0
        while (child := 2 * i + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[i] <= items[child]:
                break
            items[i], items[child] = items[child], items[i]
            i = child
        return top

    def __iter__(self):
        while self:
            yield self.pop()


print(list(Heap([5, 2, 9, 1, 5, 6])), list(Heap("heap")), len(Heap()))  # -> [1, 2, 5, 5, 6, 9] ['a', 'e', 'h', 'p'] 0
data = [(i * 7919) % 1009 for i in range(400)]
print(list(Heap(data)) == sorted(data))  # -> True
try:
    Heap().pop()
except IndexError as e:
    print(e)  # -> empty heap
log, events = [], Heap()
for period, name in ((3, "slow"), (1, "fast"), (2, "mid")):
    events.push((period, name, period))
while events:
    now, name, period = events.pop()
    if now > 6:
        break
    log.append(f"{now}:{name}")
    events.push((now + period, name, period))
print(*log)  # -> 1:fast 2:fast 2:mid 3:fast 3:slow 4:fast 4:mid 5:fast 6:fast 6:mid 6:slow
