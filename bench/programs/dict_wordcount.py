"""Dicts and sets: counting words and pairs, inverting, ranking, membership."""

STEMS = "ro bot arm joint sen sor mo tor fra me gear be lt".split()


def words(n, seed):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        first = seed >> 8
        yield STEMS[first % 12] + STEMS[first // 12 % 12] + STEMS[first // 144 % 5]


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def invert(counts):
    table = {}
    for word, n in counts.items():
        if n not in table:
            table[n] = []
        table[n].append(word)
    return table


def survey(text):
    counts = count(text)
    pairs = count(zip(text, text[1:]))
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
    table = invert(counts)
    rare = {word for word, n in counts.items() if n < 70}
    common = {word for word in counts if word.startswith("ro")} - rare
    skipped = sum(1 for word in text if word in rare)
    lengths = {}
    for word in counts:
        lengths[len(word)] = lengths.get(len(word), 0) + 1
    letters = sum(length * n for length, n in lengths.items())
    return [len(pairs), ranking[0][1], max(table), len(common), skipped, letters]


def main():
    totals = [0] * 6
    for seed in range(6):
        totals = [a + b for a, b in zip(totals, survey(list(words(50000, seed))))]
    print("dict_wordcount", *totals)


main()
