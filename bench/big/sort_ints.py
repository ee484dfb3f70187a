"""A million whole numbers sorted: shuffled, sorted already, in runs."""


def numbers(count):
    state = 12345
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        yield state


def checksum(items):
    total = 0
    for at in range(0, len(items), 1009):
        total = (total * 31 + items[at]) % 1000000007
    return total


def main():
    shuffled = list(numbers(1000000))
    once = sorted(shuffled)
    again = sorted(once)
    runs = once[500000:] + once[:500000]
    runs.sort()
    shuffled.sort(reverse=True)
    assert again == once == runs
    print("sort_ints", checksum(once), checksum(shuffled))


main()
