# What a loop sees when its list changes under it.
items = [1, 2, 3]
for item in items:
    print(item)
    if len(items) < 5:
        items.append(item * 10)
# -> 1
# -> 2
# -> 3
# -> 10
# -> 20
print(items)  # -> [1, 2, 3, 10, 20]
items = [1, 2, 3, 4]
for item in items:
    items.remove(item)
print(items)  # -> [2, 4]
items = list(range(6))
for i in items:
    if i % 2 == 0:
        items[i] = -i
print(items)  # -> [0, 1, -2, 3, -4, 5]
table = {"a": 1}
try:
    for key in table:
        table[key + "x"] = 2
except RuntimeError as e:
    print(type(e).__name__, e)  # -> RuntimeError dictionary changed size during iteration
group = {1, 2}
try:
    for n in group:
        group.add(n + 10)
except RuntimeError as e:
    print(type(e).__name__, e)  # -> RuntimeError Set changed size during iteration
