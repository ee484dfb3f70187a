# Long chains of calls, attributes and subscripts.
class Builder:
    def __init__(self):
        self.parts = []
        self.info = {"steps": [0]}

    def add(self, *parts):
        self.parts.extend(parts)
        self.info["steps"][0] += 1
        return self

    def when(self, flag):
        return self if flag else Builder()

    def build(self):
        return " ".join(map(str, self.parts))

    @property
    def me(self):
        return self


b = Builder()
print(b.add(1).add(2, 3).when(True).me.add("x").build().upper().split()[-1].lower().center(5, "*"))  # -> **x**
print(b.info["steps"][0], b.me.me.me.info["steps"][-1:], b.when(False).add("y").build(), len(b.parts))  # -> 3 [3] y 4
b.info["steps"][0] += 5
b.me.info["new"] = {"a": [1, {"b": 2}]}
print(b.info["new"]["a"][1]["b"], b.info)  # -> 2 {'steps': [8], 'new': {'a': [1, {'b': 2}]}}
print(
    "a,b;c,d".split(";")[1].split(",")[0],
    [[1, 2], [3, 4]][1][0],
    {"f": lambda x: [x, x + 1]}["f"](5)[1],
    (lambda: (lambda: "inner"))()(),
)  # -> c 3 6 inner
print("  x=1 ; y=2 ".strip().replace(" ", "").split(";")[-1].partition("=")[2].zfill(3))  # -> 002
print("%s" % "abc".join(["1", "2"]).title()[::-1], str(len(str(10**5)))[0], [*"ab"].__len__().__add__(1))
# -> 2cbA1 6 3
