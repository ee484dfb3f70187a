# := binds inside expressions; in comprehensions it binds outside.
if (n := len("abc")) > 2:
    print(n)  # -> 3
data = [3, 1, 4, 1, 5]
i = 0
while (x := data[i]) != 1:
    print(x)
    i += 1
# -> 3
print(x)  # -> 1
print([y := 1, y + 1, (y := y * 5), y])  # -> [1, 2, 5, 5]
print([last := v for v in range(4)], last)  # -> [0, 1, 2, 3] 3
print(any((hit := v) > 3 for v in data), hit)  # -> True 4


def f(values):
    return [total := total + v for v in values] if (total := 0) == 0 else None


print(f([1, 2, 3]))  # -> [1, 3, 6]
print((a := 1, b := 2), a, b)  # -> (1, 2) 1 2
print({k: (v := k * k) for k in range(3)}, v)  # -> {0: 0, 1: 1, 2: 4} 4
print(f(z := [1]), z)  # -> [1] [1]
