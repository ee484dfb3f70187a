# The iterators over texts know how much is left.
for text in ("aé☃b", "abc", b"ab", bytearray(b"xyz"), ""):
    items = iter(text)
    left = [items.__length_hint__()]
    for _ in items:
        left.append(items.__length_hint__())
    print(left, next(items, None), items.__length_hint__())
# -> [4, 3, 2, 1, 0] None 0
# -> [3, 2, 1, 0] None 0
# -> [2, 1, 0] None 0
# -> [3, 2, 1, 0] None 0
# -> [0] None 0
data = bytearray(b"abc")
items = iter(data)
next(items)
data.clear()
print(items.__length_hint__())  # -> 0
