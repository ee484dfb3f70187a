"""Strings and bytes: f-strings, split and join, find and replace, indexing, building up, scanning."""


def main():
    lines = [f"{number:04d};name{number % 17};{number / 8:.3f}" for number in range(500)]
    text = "\n".join(lines)
    total = 0
    for line in text.split("\n"):
        number, name, value = line.split(";")
        total += int(number) + len(name.upper()) + int(float(value))
        if name.startswith("name1") and "7" in number:
            total += name.find("1")
    digits = 0
    for at in range(4000):
        if text[at].isdigit():
            digits += ord(text[at]) - 48
    built = ""
    for letter in text[:1500]:
        built += letter if letter != ";" else ", "
    data = text.encode()
    check = 0
    for byte in data[:4000]:
        check = (check * 31 + byte) & 0xFFFF
    wide = "".join(["é" + line[:3] for line in lines])
    print(total, digits, len(built), check, text.replace("name", "n").count("n1"), len(wide), wide[5::400])


main()
