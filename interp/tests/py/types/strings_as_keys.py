# Dicts whose keys are strings, some made anew for each use.
counts = {}
for n in range(3000):
    word = "w" + str(n * 7919 % 401)
    counts[word] = counts.get(word, 0) + 1
print(len(counts), sum(counts.values()), list(counts)[:4], counts["w" + "7"], counts.get("w401"), "w" + str(400) in counts)
# -> 401 3000 ['w0', 'w300', 'w199', 'w98'] 7 None True
long = {("k" * 40 + str(n)): n for n in range(50)}
print(all(long["k" * 40 + str(n)] == n for n in range(50)), len(long))  # -> True 50
mixed = {"1": "text", 1: "int", 1.0: "float", b"1": "bytes", ("1",): "tuple", "é": 1, "e\u0301": 2}
print(mixed["1"], mixed[1], mixed[b"1"], mixed[("" + "1",)], mixed["\xe9"], len(mixed))  # -> text float bytes tuple 1 6


class Odd:
    def __hash__(self):
        return hash("key")

    def __eq__(self, other):
        return other == "key"


odd = {Odd(): "odd"}
odd["k" + "ey"] = "text"
print(len(odd), list(odd.values()), odd.get("ke" + "y"))  # -> 1 ['text'] text
grown = {"a": 1}
for name in "bcdefghijkl":
    grown[name] = len(grown)
    del grown["a"]
    grown["a"] = 0
print(list(grown.items()))
# -> [('b', 1), ('c', 2), ('d', 3), ('e', 4), ('f', 5), ('g', 6), ('h', 7), ('i', 8), ('j', 9), ('k', 10), ('l', 11), ('a', 0)]
