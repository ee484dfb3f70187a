# Random edits of a list, checked against a plain model.
def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


numbers = random_numbers(11)


def pick(n):
    return next(numbers) % n


items = []
check = 0
for step in range(4000):
    action = pick(12)
    n = len(items)
    if action < 3 or n == 0:
        items.append(step)
    elif action == 3:
        items.insert(pick(n + 3) - 1, step)
    elif action == 4:
        items.pop(pick(n))
    elif action == 5:
        del items[pick(n)]
    elif action == 6:
        a = pick(n)
        items[a : a + pick(3)] = [step] * pick(3)
    elif action == 7:
        items[pick(n)] += step
    elif action == 8:
        items.reverse()
    elif action == 9 and n > 40:
        del items[:: pick(5) + 2]
    elif action == 10:
        items.sort(key=lambda v: v % (step % 10 + 1))
    else:
        items.extend(items[pick(n) :: 7])
    check = (check * 31 + len(items) + items[len(items) // 2] if items else check + 1) % (2**61 - 1)
print(len(items), sum(items), check)  # -> 46 240483 750242053873396331
model = []
for v in items:
    at = 0
    while at < len(model) and model[at] <= v:
        at += 1
    model = model[:at] + [v] + model[at:]
print(
    model == sorted(items),
    sorted(items, reverse=True) == model[::-1],
    items.count(items[0]),
    items.index(items[-1]) <= len(items),
)  # -> True True 1 True
