# for over ranges, lists, strings, tuples and dicts.
for i in range(3):
    print(i)
# -> 0
# -> 1
# -> 2
for item in [10, "ten", None]:
    print(item)
# -> 10
# -> ten
# -> None
for c in "ab":
    print(c)
# -> a
# -> b
for x in (1,):
    print(x)
# -> 1
for key in {"k": 1, "l": 2}:
    print(key)
# -> k
# -> l
total = 0
for i in range(1, 101):
    total += i
print(total)  # -> 5050
for i in range(2):
    for j in range(2):
        print(i, j)
# -> 0 0
# -> 0 1
# -> 1 0
# -> 1 1
for _ in []:
    print("never")
