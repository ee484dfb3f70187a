"""Prints names, one a line: every character that a normal form makes another one of, and such characters at random."""

import random
import sys
import unicodedata

sys.stdout.reconfigure(encoding="utf-8")
parts = [chr(code) for code in range(0x110000) if ("a" + chr(code)).isidentifier()]
moved = [part for part in parts if unicodedata.normalize("NFKD", part) != part or unicodedata.combining(part)]
jamo = [chr(code) for code in (*range(0x1100, 0x1200), *range(0xAC00, 0xD7A4, 97))]
marks = [chr(code) for code in range(0x300, 0x345)]
chosen = random.Random(5)
names = ["a" + part for part in moved]
for first, many, letters in (("a", 6, moved), ("a", 4, jamo), ("e", 5, marks), ("o", 3, parts)):
    names += [first + "".join(chosen.choices(letters, k=chosen.randint(1, many))) for _ in range(3000)]
print("\n".join(names))
