# sort and sorted: stable, keys, reverse, errors.
a = [3, 1, 2]
print(sorted(a), a, a.sort(), a)  # -> [1, 2, 3] [1, 2, 3] None [1, 2, 3]
print(
    sorted([3, 1, 2], reverse=True),
    sorted("hello"),
    sorted({"b": 1, "a": 2}),
    sorted([(1, "b"), (1, "a"), (0, "z")]),
)  # -> [3, 2, 1] ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [(0, 'z'), (1, 'a'), (1, 'b')]
words = ["banana", "Apple", "cherry", "apple", "fig", "Fig"]
print(
    sorted(words),
    sorted(words, key=str.lower),
    sorted(words, key=len),
    sorted(words, key=len, reverse=True),
    sep="\n",
)
# -> ['Apple', 'Fig', 'apple', 'banana', 'cherry', 'fig']
# -> ['Apple', 'apple', 'banana', 'cherry', 'fig', 'Fig']
# -> ['fig', 'Fig', 'Apple', 'apple', 'banana', 'cherry']
# -> ['banana', 'cherry', 'Apple', 'apple', 'fig', 'Fig']
print(sorted(range(10), key=lambda x: (x % 3, -x)))  # -> [9, 6, 3, 0, 7, 4, 1, 8, 5, 2]
print(sorted([1, 2, 3, 4], key=lambda x: 0), sorted([1.5, True, -2, 10**20]))
# -> [1, 2, 3, 4] [-2, True, 1.5, 100000000000000000000]
data = [(i * 7919) % 1000 for i in range(500)]
s = sorted(data)
print(all(s[i] <= s[i + 1] for i in range(499)), sum(s) == sum(data), s[:5], s[-3:])
# -> True True [0, 2, 3, 5, 6] [993, 996, 999]
pairs = sorted(((x % 10, i) for i, x in enumerate(data)), key=lambda p: p[0])
print(all(pairs[i] < pairs[i + 1] for i in range(499)))  # -> True
for f in (
    lambda: sorted([1, "a"]),
    lambda: [None, 1].sort(),
    lambda: sorted(5),
    lambda: sorted([1], lambda x: x),
    lambda: [1].sort(5),
    lambda: sorted([2, 1], key=5),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> '<' not supported between instances of 'str' and 'int'
# -> '<' not supported between instances of 'int' and 'NoneType'
# -> 'int' object is not iterable
# -> sorted expected 1 argument, got 2
# -> sort() takes no positional arguments
# -> 'int' object is not callable
b = [1, 2, 3]
try:
    b.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError:
    print(sorted(b))  # -> [1, 2, 3]
