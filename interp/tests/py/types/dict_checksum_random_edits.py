# Random edits of a dict and a set, checked against a list of pairs.
def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


numbers = random_numbers(5)
table, order, group = {}, [], set()
for step in range(5000):
    n = next(numbers) % 300
    key = (n, str(n), float(n), (n, n + 1))[n % 4]
    action = next(numbers) % 5
    if action < 3:
        if key not in table:
            order.append(key)
        table[key] = step
        group.add(key)
    elif action == 3:
        was = table.pop(key, None)
        if was is not None:
            order.remove(key)
        group.discard(key)
    elif table and step % 3 == 0:
        last, _ = table.popitem()
        print(end="") if order.pop() == last else print("order is wrong")
        group.remove(last)
print(list(table) == order, group == set(order), len(table) == len(group))  # -> True True True
print(len(table), sum(table.values()), [k for k in table][:4])
# -> 197 914831 [(115, 116), 124, (223, 224), (275, 276)]
copy = dict(table.items())
print(copy == table, list(copy) == order, {v: k for k, v in table.items()} == dict(zip(table.values(), table)))
# -> True True True
for key in order[::2]:
    del table[key]
print(
    len(table),
    list(table) == order[1::2],
    all(k in table for k in order[1::2]),
    any(k in table for k in order[::2]),
)  # -> 98 True True False
