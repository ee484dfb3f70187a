"""A dict of a million keys: filled, read, counted up, halved, walked."""


def main():
    table = {}
    for number in range(1000000):
        table[number * 7919 % 1000003] = number
    found = 0
    for key in range(0, 2000000, 3):
        if key in table:
            found += table[key]
    for key in range(500000):
        table[key] = table.get(key, 0) + 1
    for key in range(0, 1000000, 2):
        table.pop(key, None)
    total = 0
    for key, value in table.items():
        total = (total + key * value) % 1000000007
    names = {"key%d" % number: number for number in range(200000)}
    hits = sum(names["key%d" % number] for number in range(0, 200000, 7))
    print("dict_keys", len(table), found, total, len(names), hits)


main()
