# break and continue belong to the innermost loop and pass through with and try.
for i in range(3):
    for j in range(5):
        if j == 1:
            continue
        if j == 3:
            break
        print(i, j)
# -> 0 0
# -> 0 2
# -> 1 0
# -> 1 2
# -> 2 0
# -> 2 2
n = 0
while True:
    n += 1
    try:
        if n < 3:
            continue
        break
    finally:
        print("finally", n)
# -> finally 1
# -> finally 2
# -> finally 3
print(n)  # -> 3
total = 0
for row in [[1, 2], [3, -1, 4], [5]]:
    for cell in row:
        if cell < 0:
            break
        total += cell
print(total)  # -> 11
