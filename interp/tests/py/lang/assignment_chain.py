# a = b = value binds from left to right; the value is evaluated once.
a = b = c = []
a.append(1)
print(a, b, c, a is c)  # -> [1] [1] [1] True
x = y = 0
x += 1
print(x, y)  # -> 1 0
i = 0
items = [0, 0, 0]
i = items[i] = 2
print(i, items)  # -> 2 [0, 0, 2]
(p, q) = r = 1, 2
print(p, q, r)  # -> 1 2 (1, 2)
a, b = b, a = 1, 2
print(a, b)  # -> 2 1
