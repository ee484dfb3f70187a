# Text work by hand: Levenshtein, longest common parts, a diff, Roman numerals, a CSV reader, an INI reader, soundex, Caesar and Vigenère.
from functools import lru_cache
from itertools import cycle


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def diff(a, b):
    @lru_cache(maxsize=None)
    def best(i, j):
        if i == len(a) or j == len(b):
            return 0
        return 1 + best(i + 1, j + 1) if a[i] == b[j] else max(best(i + 1, j), best(i, j + 1))
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif j == len(b) or i < len(a) and best(i + 1, j) >= best(i, j + 1):
            yield "-", a[i]
            i += 1
        else:
            yield "+", b[j]
            j += 1


ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(n):
    return "".join(_roman(n))


def _roman(n):
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        yield letters * count


def arabic(text):
    values = [dict((b, a) for a, b in ROMAN)[c] for c in text]
    return sum(-v if v < max(values[i + 1 :], default=0) else v for i, v in enumerate(values))


def csv(text, sep=","):
    row, field, quoted, chars = [], "", False, iter(text + "\n")
    for c in chars:
        if quoted:
            if c != '"':
                field += c
            elif (following := next(chars)) == '"':
                field += '"'
            else:
                quoted, c = False, following
        if not quoted:
            if c == '"' and not field:
                quoted = True
            elif c in (sep, "\n"):
                row.append(field)
                field = ""
                if c == "\n":
                    yield row
                    row = []
            elif c != '"':
                field += c


def ini(text):
    found, section = {}, None
    for number, line in enumerate(map(str.strip, text.splitlines()), 1):
        match line.partition("#")[0].strip():
            case "":
                continue
            case s if s[0] == "[" and s[-1] == "]":
                section = found.setdefault(s[1:-1].strip().lower(), {})
            case s if "=" in s and section is not None:
                key, _, value = (part.strip() for part in s.partition("="))
                section[key] = {"yes": True, "no": False}.get(value, int(value) if value.lstrip("-").isdecimal() else value)
            case s:
                raise ValueError(f"line {number}: {s!r}")
    return found


def vigenere(text, key, sign=1):
    keys = cycle(ord(k) - 97 for k in key)
    return "".join(chr((ord(c.lower()) - 97 + sign * next(keys)) % 26 + (65 if c.isupper() else 97)) if c.isalpha() else c for c in text)


print([distance(*pair) for pair in (("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same"), ("héllo", "hallo"))])
# -> [3, 3, 2, 0, 1]
print("".join(sign + c for sign, c in diff("ABCABBA", "CBABAC")), [*diff(["a", "b"], ["b", "c"])])
# -> -A-B C-A B+A B A+C [('-', 'a'), (' ', 'b'), ('+', 'c')]
print([roman(n) for n in (4, 9, 14, 1994, 3999)], all(arabic(roman(n)) == n for n in range(1, 2000)))
# -> ['IV', 'IX', 'XIV', 'MCMXCIV', 'MMMCMXCIX'] True
print(list(csv('a,"b ""q"", x",c\n1,,"multi\nline"\n"",z')), list(csv("x;y", ";")))
# -> [['a', 'b "q", x', 'c'], ['1', '', 'multi\nline'], ['', 'z']] [['x', 'y']]
print(ini("# top\n[Motor]\nspeed = 5 # fast\non=yes\n\n[ Arm ]\nname = left arm = main\nlimit=-3\n[motor]\nextra ="))
# -> {'motor': {'speed': 5, 'on': True, 'extra': ''}, 'arm': {'name': 'left arm = main', 'limit': -3}}
secret = vigenere("Attack at Dawn!", "lemon")
print(secret, vigenere(secret, "lemon", -1))  # -> Lxfopv ef Rnhr! Attack at Dawn!
for text in ("key = 1", "[a]\nnothing", "[a\nb=1"):
    try:
        print(ini(text))
    except ValueError as error:
        print(error)
# -> line 1: 'key = 1'
# -> line 2: 'nothing'
# -> line 1: '[a'
