# while loops, counting up and down.
i = 0
while i < 3:
    print(i)
    i = i + 1
# -> 0
# -> 1
# -> 2
while i > 0:
    i = i - 1
print(i)  # -> 0
n = 27
steps = 0
while n != 1:
    if n % 2 == 0:
        n = n // 2
    else:
        n = 3 * n + 1
    steps = steps + 1
print(steps)  # -> 111
a, b = 48, 36
while b:
    a, b = b, a % b
print(a)  # -> 12
while False:
    print("never")
