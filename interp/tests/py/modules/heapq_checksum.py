# heapq against sorting, for many lists.
import heapq

seed, total = 1, 0
for length in range(40):
    numbers = []
    for _ in range(length):
        seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
        numbers.append(seed >> 16 & 31)
    heap = list(numbers)
    heapq.heapify(heap)
    for place, item in enumerate(heap):
        total = (total * 31 + place * item) % 1000003
    pushed = []
    for number in numbers:
        heapq.heappush(pushed, number)
    for place, item in enumerate(pushed):
        total = (total * 31 + place * item) % 1000003
    drained = [heapq.heappop(heap) for _ in numbers]
    if drained != sorted(numbers):
        print("wrong", numbers)
print(total)  # -> 713629
