# else of a for runs when the loop was not left by break.
def search(items, wanted):
    for item in items:
        if item == wanted:
            print("found", item)
            break
    else:
        print("no", wanted)


search([1, 2, 3], 2)  # -> found 2
search([1, 2, 3], 9)  # -> no 9
search([], 1)  # -> no 1
for i in range(3):
    for j in range(3):
        if j == i:
            break
    else:
        print("inner else", i)
else:
    print("outer else")
# -> outer else
for i in range(2):
    continue
else:
    print("continue reaches else")
# -> continue reaches else
