# Generators in unpacking, star arguments, zip, and partial use.
def numbers(n):
    for i in range(n):
        log.append(i)
        yield i


log = []
a, b, c = numbers(3)
print(a, b, c, log)  # -> 0 1 2 [0, 1, 2]
log = []
first, *rest = numbers(4)
print(first, rest, log)  # -> 0 [1, 2, 3] [0, 1, 2, 3]
log = []
try:
    a, b = numbers(5)
except ValueError as e:
    print(e, log)  # -> too many values to unpack (expected 2) [0, 1, 2]
log = []
try:
    a, b, c = numbers(2)
except ValueError as e:
    print(e, log)  # -> not enough values to unpack (expected 3, got 2) [0, 1]
log = []
print([*numbers(2), *numbers(3)], max(*numbers(3)), (lambda *v: v)(*numbers(2)))  # -> [0, 1, 0, 1, 2] 2 (0, 1)
log = []
print(list(zip(numbers(2), numbers(5))), log)  # -> [(0, 0), (1, 1)] [0, 0, 1, 1]
log = []
print(any(v == 1 for v in numbers(10)), log)  # -> True [0, 1]
log = []
g = numbers(10)
print(3 in g, next(g), log)  # -> True 4 [0, 1, 2, 3, 4]
print(
    dict((v, v * v) for v in numbers(3)),
    set(numbers(3)) == {0, 1, 2},
    sum(numbers(5)),
    ",".join(map(str, numbers(3))),
)  # -> {0: 0, 1: 1, 2: 4} True 10 0,1,2
x = [0] * 5
x[1:3] = numbers(4)
print(x)  # -> [0, 0, 1, 2, 3, 0, 0]
x += numbers(2)
print(x, list(enumerate(numbers(2), 10)), sorted(numbers(4), reverse=True), list(reversed(list(numbers(3)))))
# -> [0, 0, 1, 2, 3, 0, 0, 0, 1] [(10, 0), (11, 1)] [3, 2, 1, 0] [2, 1, 0]
