"""Writes the tables in interp/src/unicode (tables.rs, wide.rs, normal_tables.rs and normal_texts.rs) from this Python's own
knowledge of characters.

    python3 tools/unicode_tables.py        (CPython 3.11: Unicode 14)
"""

import os
import unicodedata

CODES = 0x110000
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../interp/src/unicode/tables.rs")
WIDE_TARGET = os.path.join(os.path.dirname(TARGET), "wide.rs")
NORMAL_TARGET = os.path.join(os.path.dirname(TARGET), "normal_tables.rs")
TEXTS_TARGET = os.path.join(os.path.dirname(TARGET), "normal_texts.rs")
HANGUL = range(0xAC00, 0xAC00 + 11172)


def class_of(code):
    text = chr(code)
    tests = (
        text.isalpha(),
        text.isdecimal(),
        text.isdigit(),
        text.isnumeric(),
        text.isspace(),
        text.isprintable(),
        text.isidentifier(),
        ("a" + text).isidentifier(),
    )
    return sum(1 << bit for bit, holds in enumerate(tests) if holds)


def case_of(code):
    text = chr(code)
    return 1 if text.islower() else 2 if text.isupper() else 3 if text.istitle() else 0


def runs(numbers):
    """[(start, number)] wherever the number changes."""
    return [(at, n) for at, n in enumerate(numbers) if at == 0 or numbers[at - 1] != n]


def case_runs(numbers):
    """As runs, but letters that are lower and upper in turn are one run: 4 begins with lower, 5 with upper."""
    found, at = [], 0
    while at < CODES:
        end, number = at + 1, numbers[at]
        if number in (1, 2) and numbers[end] == 3 - number:
            while numbers[end] == (number if (end - at) % 2 == 0 else 3 - number):
                end += 1
            found.append((at, 3 + number))
        else:
            while end < CODES and numbers[end] == number:
                end += 1
            # A run of one kind must not swallow the first letter of a run of turns.
            if number in (1, 2) and end - at > 1 and numbers[end] == 3 - number:
                end -= 1
            found.append((at, number))
        at = end
    return found


def wide_runs():
    # What is not assigned is taken as what stands before it, which makes the table short.
    wide = []
    for text in map(chr, range(CODES)):
        assigned = unicodedata.category(text) != "Cn"
        wide.append(unicodedata.east_asian_width(text) in "WF" if assigned else wide[-1])
    return [f"{at:#x}" for at, _ in runs(wide)[1:]]


def mapping(method, unless=None):
    """Simple mappings as [first, last, stride, delta], and those to several characters."""
    simple, special = [], []
    for code in range(CODES):
        old, new = chr(code), getattr(chr(code), method)()
        if new == (getattr(old, unless)() if unless else old):
            continue
        if len(new) > 1:
            special.append((code, [ord(c) for c in new]))
            continue
        delta = ord(new) - code
        last = simple[-1] if simple else None
        if last and last[3] == delta and code - last[1] <= 2 and last[0] == last[1]:
            last[1:3] = code, code - last[1]
        elif last and last[3] == delta and code - last[1] == last[2]:
            last[1] = code
        else:
            simple.append([code, code, 1, delta])
    return simple, special


def parts_of_names():
    return [chr(code) for code in range(CODES) if code not in HANGUL and ("a" + chr(code)).isidentifier()]


def taken_apart():
    """Runs of characters of names that NFKD makes another one of, as [first, last, delta]; and those it makes several of."""
    simple, special = [], []
    for old in parts_of_names():
        new, code = unicodedata.normalize("NFKD", old), ord(old)
        if len(new) > 1:
            assert len(new) <= 4, "PARTS_MAX of unicode/normal.rs"
            special.append((code, new))
        elif new != old:
            delta, last = ord(new) - code, simple[-1] if simple else None
            if last and last[2] == delta and code == last[1] + 1:
                last[1] = code
            else:
                simple.append([code, code, delta])
    return simple, special


def put_together():
    """What two characters NFC makes one of, as (first, second, composed)."""
    pairs = []
    for new in parts_of_names():
        parts = unicodedata.decomposition(new).split()
        if len(parts) == 2 and not parts[0].startswith("<") and unicodedata.normalize("NFC", new) == new:
            pairs.append((*(int(part, 16) for part in parts), ord(new)))
    return sorted(pairs)


def lines(items):
    line, out = "   ", []
    for item in items:
        if len(line) + len(item) + 2 > 108:
            out.append(line)
            line = "   "
        line += f" {item},"
    return "\n".join([*out, line])


def table(doc, name, items, kind="u32"):
    return f"/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: [{kind}; {len(items)}] = [\n{lines(items)}\n];\n"


def run_table(doc, name, found):
    return table(doc, name, [f"{start << 8 | number:#x}" for start, number in found])


def map_tables(doc, name, method, unless=None):
    simple, special = mapping(method, unless)
    items = []
    for first, last, stride, delta in simple:
        assert last - first < 1 << 11 and stride in (1, 2)
        items += [f"{first | (last - first) << 21:#x}", f"{(delta << 1 | stride - 1) & 0xFFFFFFFF:#x}"]
    words = [f"{unit:#x}" for code, new in special for unit in [code, *new, *[0] * (3 - len(new))]]
    text = table(f"{doc}: first and span, then distance and stride.", name, items)
    return text + "\n" + table(f"{doc}: those to several characters.", name + "_SPECIAL", words, "u16")


def normal_tables():
    simple, special = taken_apart()
    combining = [0] * CODES
    for text in parts_of_names():
        combining[ord(text)] = unicodedata.combining(text)
    moved = []
    for first, last, delta in simple:
        assert last - first < 1 << 11
        moved += [f"{first | (last - first) << 21:#x}", f"{delta & 0xFFFFFFFF:#x}"]
    pairs = put_together()
    assert all(code < 1 << 20 for pair in pairs for code in pair)
    yield NORMAL_TARGET, [
        run_table("Classes of combining characters: the first code of a run and its class.", "COMBINING", runs(combining)),
        table("What NFKD makes one other character of: first and span, then distance.", "MOVED", moved),
        table("Pairs of which NFC makes one: twenty bits each of first, second and result.", "PAIRS", [f"{a << 40 | b << 20 | c:#x}" for a, b, c in pairs], "u64"),
    ]
    texts, rows = [], []
    for code, new in special:
        rows.append(f"{len(texts) << 21 | code:#x}")
        texts += list(new)
    yield TEXTS_TARGET, [
        table("What NFKD makes several characters of: where they begin in `TEXTS`, and the code.", "SPLIT", [*rows, f"{len(texts) << 21:#x}"], "u64"),
        table("Those characters.", "TEXTS", [f"{ord(text):#x}" for text in texts]),
    ]


def main():
    for target, parts in normal_tables():
        with open(target, "w") as file:
            file.write(f"//! Characters of names and their normal form (Unicode {unicodedata.unidata_version}), written by `tools/unicode_tables.py`.\n\n")
            file.write("\n".join(parts))
    cases = [case_of(code) for code in range(CODES)]
    parts = [
        f"//! Tables of characters (Unicode {unicodedata.unidata_version}), written by `tools/unicode_tables.py`; `unicode/mod.rs` says what they mean.\n",
        run_table("Classes: the first code of a run and its class.", "CLASSES", runs([class_of(c) for c in range(CODES)])),
        run_table("Letter cases: the first code of a run and its case.", "CASES", case_runs(cases)),
        map_tables("Upper case", "UPPER", "upper"),
        map_tables("Lower case", "LOWER", "lower"),
        map_tables("Title case where it is not upper case", "TITLE", "title", "upper"),
        map_tables("Case folding where it is not lower case", "FOLD", "casefold", "lower"),
    ]
    with open(TARGET, "w") as file:
        file.write("\n".join(parts))
    with open(WIDE_TARGET, "w") as file:
        file.write(f"//! Characters of two columns (Unicode {unicodedata.unidata_version}), written by `tools/unicode_tables.py`.\n\n")
        file.write(table("Where runs of them begin and end, in turn.", "WIDE", wide_runs()))


main()
