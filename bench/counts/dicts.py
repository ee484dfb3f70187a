"""Dicts and sets: counting words, keys of several kinds, walking, set algebra."""


def main():
    words = ["w%d" % (number * 31 % 257) for number in range(4000)]
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    total = 0
    for key, value in counts.items():
        total += len(key) * value
    table = {number * 3: number for number in range(1500)}
    for number in range(4500):
        if number in table:
            total += table[number]
    points = {(number % 40, number % 30): number for number in range(1200)}
    total += sum(points[(at % 40, at % 30)] for at in range(600))
    evens, threes = set(range(0, 2000, 2)), set(range(0, 2000, 3))
    for number in range(0, 1500, 5):
        table.pop(number * 3, None)
    print(total, len(evens & threes), len(evens | threes), len(evens - threes), len(table), len(points))


main()
