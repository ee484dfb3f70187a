"""Building, formatting, splitting and joining text: a log is written, read back and summed up."""


def line(i):
    level = ("debug", "info", "warn")[i % 3]
    return f"{i:06d} {level:<5} joint={i % 7} angle={i * 37 % 3600 / 10:.1f} flags={i & 0xFF:#04x}"


def parse(text):
    number, level, *fields = text.split()
    record = {"n": int(number), "level": level}
    for field in fields:
        key, value = field.split("=")
        record[key] = value
    return record


def title(words):
    out = ""
    for word in words:
        out += word.capitalize() + " "
    return out.strip()


def digest(first, lines):
    log = "\n".join([line(i) for i in range(first, first + lines)])
    angles, flags, levels = 0.0, 0, []
    for text in log.split("\n"):
        record = parse(text)
        angles += float(record["angle"])
        flags ^= int(record["flags"], 16) * record["n"]
        if record["joint"] == "3":
            levels.append(record["level"])
    summary = ",".join(levels).replace("warn", "W").upper()
    return len(log), int(angles), flags, summary.count("W"), len(title(levels))


def table_sum(rows, columns):
    csv = "\n".join(",".join(str(row * column) for column in range(columns)) for row in range(rows))
    return sum(int(cell) for row in csv.split("\n") for cell in row.split(","))


def main():
    totals = [0] * 5
    for first in range(0, 84000, 6000):
        totals = [a + b for a, b in zip(totals, digest(first, 6000))]
    print("str_build_join_split", *totals, table_sum(6000, 12))


main()
