"""The collector: many small objects made and forgotten beside some that stay."""
import gc


class Node:
    def __init__(self, value, below):
        self.value = value
        self.below = below


def chain(count):
    node = None
    for number in range(count):
        node = Node([number, number + 0.5], node)
    return node


def main():
    kept = [chain(20) for _ in range(40)]
    total = 0
    for number in range(150):
        kept[number % 40] = chain(20)
        total += kept[number * 7 % 40].below.value[0]
    for _ in range(3):
        gc.collect()
    print(total, len(kept))


main()
