"""Sorting with keys, slices and comprehensions over a table of sensor readings."""


class Reading:
    def __init__(self, sensor, stamp, value):
        self.sensor = sensor
        self.stamp = stamp
        self.value = value


def random_numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33


def make_readings(n, seed):
    numbers = random_numbers(seed)
    return [Reading(next(numbers) % 50, next(numbers) % 100000, next(numbers) % 1000 / 8) for _ in range(n)]


def medians(readings):
    groups = {}
    for reading in readings:
        groups.setdefault(reading.sensor, []).append(reading.value)
    return {sensor: sorted(values)[len(values) // 2] for sensor, values in groups.items()}


def insertion_sort(items):
    for i in range(1, len(items)):
        item = items[i]
        j = i
        while j and items[j - 1] > item:
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
    return items


def measure(seed):
    readings = make_readings(20000, seed)
    by_stamp = sorted(readings, key=lambda r: r.stamp)
    by_pair = sorted(readings, key=lambda r: (r.sensor, -r.value))
    by_value = sorted([r.value for r in readings], reverse=True)
    readings.sort(key=lambda r: r.value % 10)
    middle = medians(by_pair)
    small = insertion_sort([r.stamp for r in by_pair[:500]])
    checksum = 0
    for step, lists in enumerate((by_stamp, by_pair, readings)):
        for i, reading in enumerate(lists[::7]):
            checksum = (checksum * 17 + reading.stamp + i * step) % 1000000007
    return checksum, sum(by_value[:100]), sum(middle.values()), sum(small[::10])


def main():
    print("list_sort_key", *[sum(column) for column in zip(*[measure(seed) for seed in range(4)])])


main()
