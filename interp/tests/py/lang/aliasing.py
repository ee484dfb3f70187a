# Names share objects; copies do not; arguments are passed by reference.
a = [1, 2]
b = a
b.append(3)
print(a, a is b)  # -> [1, 2, 3] True
c = a[:]
c.append(4)
print(a, c)  # -> [1, 2, 3] [1, 2, 3, 4]


def change(items, number, text):
    items.append("changed")
    number += 1
    text += "!"
    items = ["local"]
    return items, number, text


n, t = 1, "t"
print(change(a, n, t), a, n, t)  # -> (['local'], 2, 't!') [1, 2, 3, 'changed'] 1 t
d = {"list": a, "copy": list(a)}
a.append("end")
print(d)  # -> {'list': [1, 2, 3, 'changed', 'end'], 'copy': [1, 2, 3, 'changed']}
row = [0] * 3
grid = [row, row, row[:]]
row[0] = 1
print(grid)  # -> [[1, 0, 0], [1, 0, 0], [0, 0, 0]]
x = y = {}
x["k"] = 1
print(y)  # -> {'k': 1}
y = {}
print(x)  # -> {'k': 1}
deep = [[1], [2]]
shallow = list(deep)
shallow[0].append("shared")
shallow.append([3])
print(deep, shallow)  # -> [[1, 'shared'], [2]] [[1, 'shared'], [2], [3]]
t = (a, 1)
a.clear()
print(t)  # -> ([], 1)


def swap(p, q):
    return q, p


p, q = swap(*swap("p", "q"))
print(p, q)  # -> p q
