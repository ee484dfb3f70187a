# Lists as stacks, queues and matrices.
stack = []
for token in "3 4 + 2 * 7 -".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "*": a * b, "-": a - b}[token])
print(stack)  # -> [7]
queue = [1]
seen = []
while queue:
    n = queue.pop(0)
    seen.append(n)
    if n < 8:
        queue += [2 * n, 2 * n + 1]
print(seen)  # -> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


m = [[1, 1], [1, 0]]
p = m
for _ in range(9):
    p = multiply(p, m)
print(p)  # -> [[89, 55], [55, 34]]
print(list(map(list, zip(*[[1, 2, 3], [4, 5, 6]]))))  # -> [[1, 4], [2, 5], [3, 6]]
window = []
for x in range(6):
    window.append(x)
    if len(window) > 3:
        del window[0]
    print(window)
# -> [0]
# -> [0, 1]
# -> [0, 1, 2]
# -> [1, 2, 3]
# -> [2, 3, 4]
# -> [3, 4, 5]
