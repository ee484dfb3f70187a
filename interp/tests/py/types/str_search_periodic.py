# Needles with periods, in texts that nearly hold them: places found must be those of a slow search.
def slow_find(text, part, start=0):
    for at in range(start, len(text) - len(part) + 1):
        if text[at : at + len(part)] == part:
            return at
    return -1


def slow_rfind(text, part):
    for at in range(len(text) - len(part), -1, -1):
        if text[at : at + len(part)] == part:
            return at
    return -1


seed = 12345
wrong = 0
total = 0
for trial in range(300):
    seed = (seed * 1103515245 + 12345) % 2147483648
    text = "".join("ab"[seed >> bit & 1] for bit in range(4, 30))
    text = text * (1 + seed % 3)
    part = text[seed % 7 : seed % 7 + 2 + seed % 9]
    if trial % 3 == 0:
        part = part[:-1] + "b"
    total += text.find(part) + text.rfind(part) + text.count(part)
    if text.find(part) != slow_find(text, part) or text.rfind(part) != slow_rfind(text, part):
        wrong += 1
    if text.encode().find(part.encode()) != text.find(part):
        wrong += 1
    if text.replace(part, "-") != "-".join(text.split(part)):
        wrong += 1
print(wrong, total)  # -> 0 11438
long = "a" * 3000
print(long.find("a" * 1000 + "b"), long.rfind("b" + "a" * 1000), long.count("a" * 7), ("ab" * 900 + "aa").find("aa"))
# -> -1 -1 428 1800
print("日本日本語".find("日本語"), "éèéèê".rfind("éè"), "éèéèê".index("ê"), "x日".find(""), "x日".rfind(""), "日".find("", 2))
# -> 2 2 4 0 2 -1
