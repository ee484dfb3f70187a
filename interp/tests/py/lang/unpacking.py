# Unpacking of any iterable into nested and starred targets.
a, b = 1, 2
a, b = b, a
print(a, b)  # -> 2 1
[c, d] = "xy"
print(c, d)  # -> x y
first, *middle, last = range(6)
print(first, middle, last)  # -> 0 [1, 2, 3, 4] 5
*init, end = [1]
print(init, end)  # -> [] 1
head, *tail = "h"
print(head, tail)  # -> h []
(a, (b, *c)), d = (1, "234"), 5
print(a, b, c, d)  # -> 1 2 ['3', '4'] 5
x, = [7]
print(x)  # -> 7
k, v = {"k": 1, "v": 2}
print(k, v)  # -> k v
data = [1, 2, 3]
data[0], data[2] = data[2], data[0]
print(data)  # -> [3, 2, 1]
*a, = (1, 2)
print(a)  # -> [1, 2]
