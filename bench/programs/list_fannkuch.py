"""List permutation and reversal: pancake flips over all orders of nine items."""


def flips_of(stack):
    stack = stack[:]
    flips = 0
    top = stack[0]
    while top:
        stack[: top + 1] = stack[top::-1]
        flips += 1
        top = stack[0]
    return flips


def swap_flips_of(stack):
    stack = stack[:]
    flips = 0
    while stack[0]:
        low, high = 0, stack[0]
        while low < high:
            stack[low], stack[high] = stack[high], stack[low]
            low += 1
            high -= 1
        flips += 1
    return flips


def permutations(n):
    """All orders of range(n) by Heap's algorithm; the same list is changed and given each time."""
    order = list(range(n))
    counts = [0] * n
    yield order
    i = 0
    while i < n:
        if counts[i] < i:
            other = counts[i] if i % 2 else 0
            order[other], order[i] = order[i], order[other]
            yield order
            counts[i] += 1
            i = 0
        else:
            counts[i] = 0
            i += 1


def main():
    most, checksum = 0, 0
    for index, order in enumerate(permutations(9)):
        flips = swap_flips_of(order) if index % 2 else flips_of(order)
        if flips > most:
            most = flips
        checksum += -flips if index % 2 else flips
    print("list_fannkuch", most, checksum)


main()
