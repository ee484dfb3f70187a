# Small string loops: vowels, palindromes, counting, parsing by hand.
text = "Robots like loops; loops like robots."
print(sum(c in "aeiou" for c in text.lower()), text.count("loop"), text.split(";")[1].strip().capitalize())
# -> 12 2 Loops like robots.
counts = {}
for c in text.lower():
    if c.isalpha():
        counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:4])  # -> [('o', 8), ('l', 4), ('s', 4), ('b', 2)]


def is_palindrome(s):
    s = "".join(c for c in s.lower() if c.isalnum())
    i, j = 0, len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i, j = i + 1, j - 1
    return True


print([is_palindrome(s) for s in ("Racecar", "A man, a plan, a canal: Panama", "robot", "")])
# -> [True, True, False, True]


def parse_int(s):
    sign, value = 1, 0
    for i, c in enumerate(s):
        if i == 0 and c in "+-":
            sign = -1 if c == "-" else 1
        elif "0" <= c <= "9":
            value = value * 10 + ord(c) - ord("0")
        else:
            raise ValueError(f"bad digit {c!r} at {i}")
    return sign * value


print(parse_int("123"), parse_int("-45"), parse_int("+0"))  # -> 123 -45 0
try:
    parse_int("12x")
except ValueError as e:
    print(e)  # -> bad digit 'x' at 2
depth = deepest = 0
for c in "(()(()))()":
    depth += 1 if c == "(" else -1
    deepest = max(deepest, depth)
print(depth, deepest)  # -> 0 3
words = text.rstrip(".").replace(";", "").split()
print(
    " ".join(reversed(words)),
    [w for w in words if w[0].isupper()],
    max(words, key=len),
    {len(w) for w in words} == {4, 5, 6},
)  # -> robots like loops loops like Robots ['Robots'] Robots True
out = ""
for i, w in enumerate(words):
    out += w.upper() if i % 2 else w.lower()
    if i < len(words) - 1:
        out += "-"
print(out, out.find("ROBOTS"), out[-6:], out[::5])  # -> robots-LIKE-loops-LOOPS-like-ROBOTS 29 ROBOTS rsEpOiO
