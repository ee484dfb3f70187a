# Run lengths, Roman numerals, base 36, Caesar, Morse and hex dumps.
def run_lengths(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append((text[i], j - i))
        i = j
    return out


def roman(n):
    out = ""
    for value, letters in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()
    ):
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text):
    values = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    total = 0
    for a, b in zip(text, text[1:] + "I"):
        total += -values[a] if values[a] < values[b] else values[a]
    return total


def base36(n):
    digits = ""
    while n:
        n, d = divmod(n, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
    return digits or "0"


def caesar(text, k):
    table = {}
    for base in (65, 97):
        for i in range(26):
            table[base + i] = chr(base + (i + k) % 26)
    return text.translate(table)


def hexdump(data, width=8):
    for at in range(0, len(data), width):
        row = data[at : at + width]
        yield f"{at:04x}  {row.hex(' '):<{width * 3}} {''.join(chr(b) if 32 <= b < 127 else '.' for b in row)}"


print(run_lengths("aaabccd"), "".join(c + str(n) for c, n in run_lengths("zzzz11")), run_lengths(""))
# -> [('a', 3), ('b', 1), ('c', 2), ('d', 1)] z412 []
print(
    [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)],
    all(from_roman(roman(n)) == n for n in range(1, 2000)),
)  # -> ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV'] True
print(base36(0), base36(35), base36(123456789), int(base36(10**20), 36) == 10**20)  # -> 0 z 21i3v9 True
print(caesar("Hello, World", 3), caesar(caesar("Robot", 5), -5))  # -> Khoor, Zruog Robot
print("\n".join(hexdump(b"Chalcopy\x00\x01\xffVM!")))
# -> 0000  43 68 61 6c 63 6f 70 79  Chalcopy
# -> 0008  00 01 ff 56 4d 21        ...VM!
