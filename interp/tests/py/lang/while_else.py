# else of a while runs when the condition turned false, not after break.
def find(limit, target):
    n = 0
    while n < limit:
        if n == target:
            print("found", n)
            break
        n += 1
    else:
        print("not found")


find(5, 3)  # -> found 3
find(5, 7)  # -> not found
find(0, 0)  # -> not found
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n)
else:
    print("else", n)
# -> 2
# -> 0
# -> else 0
while True:
    break
else:
    print("never")
