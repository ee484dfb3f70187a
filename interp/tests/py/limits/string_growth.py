# Strings, lists and dicts that grow step by step to a fair size.
text = ""
for i in range(5000):
    text += chr(97 + i % 26)
print(len(text), text[:5], text[-3:], text.count("z"))  # -> 5000 abcde fgh 192
uni = ""
for i in range(2000):
    uni += "é" if i % 7 == 0 else "x"
print(len(uni), uni.count("é"), uni[7], uni[-1], uni.find("éx", 100))  # -> 2000 286 é x 105
total = 0
for i in range(len(uni)):
    if uni[i] == "é":
        total += i
print(total)  # -> 285285
items = []
for i in range(20000):
    items.append(i)
while len(items) > 10:
    items.pop()
print(items)  # -> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
d = {}
for i in range(20000):
    d[i] = i
    if i >= 10:
        del d[i - 10]
print(d)
# -> {19990: 19990, 19991: 19991, 19992: 19992, 19993: 19993, 19994: 19994, 19995: 19995, 19996: 19996, 19997: 19997, 19998: 19998, 19999: 19999}
b = bytearray()
for i in range(5000):
    b.append(i & 0xFF)
print(len(b), sum(b), b[255], b[256])  # -> 5000 629340 255 0
n = 1
while len(str(n)) < 200:
    n = n * n + 1
print(len(str(n)), n % 1000007)  # -> 363 745582
s = set()
for i in range(10000):
    s.add(i % 1000)
print(len(s))  # -> 1000
