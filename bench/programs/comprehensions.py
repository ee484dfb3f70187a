"""Comprehensions of lists, dicts and sets: a sieve, matrices, a histogram, nested and filtered ones."""


def primes(limit):
    sieve = [True] * limit
    sieve[0] = sieve[1] = False
    for n in range(2, int(limit**0.5) + 1):
        if sieve[n]:
            for multiple in range(n * n, limit, n):
                sieve[multiple] = False
    return [n for n, is_prime in enumerate(sieve) if is_prime]


def product(a, b):
    columns = [[row[j] for row in b] for j in range(len(b[0]))]
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


def transposed(matrix):
    return [[row[i] for row in matrix] for i in range(len(matrix[0]))]


def histogram(samples, width):
    bins = {sample // width: 0 for sample in samples}
    for sample in samples:
        bins[sample // width] += 1
    return [count for _, count in sorted(bins.items())]


def triples(limit):
    squares = {n * n: n for n in range(1, limit)}
    return [
        (a, b, squares[a * a + b * b]) for a in range(1, limit) for b in range(a, limit) if a * a + b * b in squares
    ]


def main():
    checks = []
    found = primes(400000)
    checks.append(sum(found) % 1000003)
    matrix = [[(i * 7 + j * 3) % 11 for j in range(24)] for i in range(24)]
    result = matrix
    for _ in range(40):
        result = [[x % 97 for x in row] for row in product(result, transposed(matrix))]
    checks.append(sum([sum(row) for row in result]))
    samples = [(n * n + 17 * n) % 4093 for n in range(160000)]
    checks.append(histogram(samples, 64)[5])
    checks.append(len({sample % 1009 for sample in samples if sample & 1}))
    checks.append(sum([a + b + c for a, b, c in triples(520)]))
    words = [str(n) for n in samples[:100000]]
    checks.append(len({word: len(word) for word in words if word[0] != "1"}))
    checks.append(len([w for w in [word + "." for word in words] if w[-2] == "7"]))
    print("comprehensions", *checks)


main()
