# heapq.merge: equal items keep the order of the inputs.
import heapq

print(list(heapq.merge([1, 4, 7], [2, 5, 8], [0, 3, 6, 9])))  # -> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
print(list(heapq.merge()), list(heapq.merge([], [1], [])))  # -> [] [1]
print(list(heapq.merge(["a", "ccc"], ["bb", "dddd"], key=len)))  # -> ['a', 'bb', 'ccc', 'dddd']
print(list(heapq.merge([9, 5, 1], [8, 5, 2], reverse=True)))  # -> [9, 8, 5, 5, 2, 1]
words = heapq.merge([(1, "x"), (2, "x")], [(1, "y"), (2, "y")], key=lambda pair: pair[0])
print(list(words))  # -> [(1, 'x'), (1, 'y'), (2, 'x'), (2, 'y')]
words = heapq.merge([(2, "x"), (1, "x")], [(2, "y"), (1, "y")], key=lambda pair: pair[0], reverse=True)
print(list(words))  # -> [(2, 'x'), (2, 'y'), (1, 'x'), (1, 'y')]


def count(name, stop):
    for n in range(stop):
        print(name, n)
        yield n


for n in heapq.merge(count("a", 2), count("b", 1)):
    print("got", n)
# -> a 0
# -> b 0
# -> got 0
# -> a 1
# -> got 0
# -> got 1
