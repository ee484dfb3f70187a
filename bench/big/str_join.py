"""A million strings joined, and their text taken apart, searched and changed."""


def main():
    words = ["item%d" % (number % 1000) for number in range(1000000)]
    text = ",".join(words)
    parts = text.split(",")
    assert parts == words
    lines = "\n".join([text] * 4)
    wide = "".join([word + "é" for word in words])
    print(
        "str_join",
        len(text),
        len(parts),
        lines.count("item99"),
        len(lines.replace("item", "thing")),
        len(lines.upper().splitlines()),
        len(wide),
        wide.find("item999é"),
        hash(text) == hash(",".join(parts)),
    )


main()
