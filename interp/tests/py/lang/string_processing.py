# Text work in ordinary code: parsing key-value lines, tables, wrapping.
log = """2024-01-05 INFO start speed=1.5 mode=auto
2024-01-05 WARN temp high temp=81.5

2024-01-06 INFO stop"""
records = []
for number, line in enumerate(log.splitlines(), 1):
    if not line.strip():
        continue
    date, level, rest = line.split(" ", 2)
    fields = dict(w.split("=") for w in rest.split() if "=" in w)
    words = " ".join(w for w in rest.split() if "=" not in w)
    records.append((number, tuple(map(int, date.split("-"))), level.lower(), words, fields))
for record in records:
    print(record)
# -> (1, (2024, 1, 5), 'info', 'start', {'speed': '1.5', 'mode': 'auto'})
# -> (2, (2024, 1, 5), 'warn', 'temp high', {'temp': '81.5'})
# -> (4, (2024, 1, 6), 'info', 'stop', {})
print(f"{'level':<6}|{'n':>3}")  # -> level |  n
for level in sorted({r[2] for r in records}):
    print(f"{level:<6}|{sum(r[2] == level for r in records):>3}")
# -> info  |  2
# -> warn  |  1


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


print(wrap("the arm moves to the home position and waits for a command", 16), wrap("", 5))
# -> ['the arm moves to', 'the home', 'position and', 'waits for a', 'command'] []


def snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")


def camel(name):
    head, *tail = name.split("_")
    return head + "".join(t.capitalize() for t in tail)


print(
    snake("MotorSpeedLimit"),
    camel("motor_speed_limit"),
    "racecar" == "racecar"[::-1],
    "".join(sorted(set("mississippi"))),
)  # -> motor_speed_limit motorSpeedLimit True imps
print(
    "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in "uryyb jbeyq"),
    "a-b-c".replace("-", "").isalpha(),
    "%05.1f%%" % 12.345,
)  # -> hello world True 012.3%
