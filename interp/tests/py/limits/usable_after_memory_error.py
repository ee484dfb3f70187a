# After a MemoryError everything still works, and nothing was half changed.
def big(n):
    return [0] * n


items = [1, 2, 3]
text = "abc"
for attempt in range(3):
    try:
        items += big(10 ** 16)
    except MemoryError:
        print("refused", attempt, items)
# -> refused 0 [1, 2, 3]
# -> refused 1 [1, 2, 3]
# -> refused 2 [1, 2, 3]
try:
    items *= 10 ** 17
except MemoryError:
    print(items)  # -> [1, 2, 3]
try:
    text *= 10 ** 17
except MemoryError:
    print(text)  # -> abc
try:
    items[1:2] = [0] * 10 ** 17
except MemoryError:
    print(items)  # -> [1, 2, 3]
d = {"k": items}
try:
    d["new"] = "x" * 10 ** 17
except MemoryError as e:
    print(d, e.args, isinstance(e, Exception))  # -> {'k': [1, 2, 3]} () True


def work():
    try:
        return bytes(10 ** 17)
    except MemoryError:
        return b"fallback"
    finally:
        print("cleaned up")


print(work(), sum(range(1000)), len([x for x in range(1000)]))
# -> cleaned up
# -> b'fallback' 499500 1000
