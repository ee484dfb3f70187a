# heapq.nlargest and nsmallest.
import heapq

numbers = [5, 1, 4, 1, 5, 9, 2, 6]
for n in (-1, 0, 1, 3, 20):
    print(n, heapq.nsmallest(n, numbers), heapq.nlargest(n, numbers))
# -> -1 [] []
# -> 0 [] []
# -> 1 [1] [9]
# -> 3 [1, 1, 2] [9, 6, 5]
# -> 20 [1, 1, 2, 4, 5, 5, 6, 9] [9, 6, 5, 5, 4, 2, 1, 1]
words = ["pear", "fig", "apple", "kiwi", "date"]
print(heapq.nsmallest(2, words, key=len), heapq.nlargest(2, words, key=len))  # -> ['fig', 'pear'] ['apple', 'pear']
print(heapq.nlargest(2, iter(words)), heapq.nsmallest(1, {"b": 1, "a": 2}))  # -> ['pear', 'kiwi'] ['a']
