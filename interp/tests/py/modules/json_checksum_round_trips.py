# Many generated values go through json text and back.
import json


def make(seed, depth):
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    kind = (seed >> 12) % (9 if depth else 6)
    if kind == 0:
        return seed - 2 ** 30
    if kind == 1:
        return (seed - 2 ** 30) / 1024
    if kind == 2:
        return "".join(chr((seed >> i) % 600 + 1) for i in range(seed % 12))
    if kind == 3:
        return [None, True, False][seed % 3]
    if kind == 4:
        return seed * 10 ** (seed % 20)
    if kind == 5:
        return (seed >> 3) * 10.0 ** (seed % 40 - 20)
    if kind == 6:
        return [make(seed + i, depth - 1) for i in range(seed % 5)]
    return {f"k{i}{chr(seed % 200 + 40)}": make(seed + 31 * i, depth - 1) for i in range(seed % 6)}


check, length, failures = 0, 0, 0
for seed in range(150):
    value = make(seed * 77, 3)
    for options in ({}, {"indent": 2}, {"sort_keys": True, "separators": (",", ":")}, {"ensure_ascii": False}):
        text = json.dumps(value, **options)
        failures += json.loads(text) != value
        length += len(text)
        for c in text:
            check = (check * 131 + ord(c)) % (2 ** 61 - 1)
print(failures, length, check)  # -> 0 24263 1696889698241181590
text = json.dumps([make(5, 3), make(9, 3)])
wrong = 0
for cut in range(len(text)):
    try:
        json.loads(text[:cut])
    except ValueError:
        wrong += 1
print(wrong == len(text), len(text))  # -> True 295
