# for and while: else with break, continue, return, exceptions; the loop variable afterwards; iterators changed or exhausted inside.
def scan(items, stop):
    for item in items:
        if item == stop:
            break
    else:
        return "not found"
    return f"found {item}"


print(scan([1, 2, 3], 2), scan([1, 2], 5), scan([], 0))  # -> found 2 not found not found
for i in []:
    pass
else:
    print("empty else", "i" in globals())
# -> empty else False
n = 3
while n:
    n -= 1
    if n == 1:
        continue
else:
    print("while else", n)
# -> while else 0
while True:
    try:
        break
    finally:
        print("finally on break")
else:
    print("never")
# -> finally on break
for a in range(2):
    for b in range(2):
        if b:
            break
    else:
        print("never")
    continue
else:
    print("outer else", a, b)
# -> outer else 1 1
it = iter(range(5))
for x in it:
    print(x, next(it, "end"))
# -> 0 1
# -> 2 3
# -> 4 end
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
    if len(items) > 6:
        break
print(items)  # -> [1, 2, 3, 11, 12]
d = {1: 2}
try:
    for k in d:
        d[k + 1] = 0
except RuntimeError as error:
    print(error)  # -> dictionary changed size during iteration
s = {1}
try:
    for k in s:
        s.add(k + 1)
except RuntimeError as error:
    print(error)  # -> Set changed size during iteration
for i in range(3):
    i = 10
print(i)  # -> 10
for i, in [(1,), [2]]:
    pass
for [p, q] in ["ab"]:
    print(i, p, q)
# -> 2 a b
for x in 1, 2, *[3]: print(x, end=".")
print("|")  # -> 1.2.3.|


def returning():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue


print(returning())  # -> 2
for i in (lambda: (yield))(): print(i)
# -> None
for f in [lambda: 1]: print(f())
# -> 1
for k, v in {"a": 1}.items(): print(k, v)
# -> a 1
