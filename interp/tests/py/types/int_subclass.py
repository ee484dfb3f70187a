# A class derived from int is an int with extra behaviour.
class Meters(int):
    def __repr__(self):
        return f"{int(self)}m"

    def __add__(self, other):
        return Meters(int(self) + other)

    def twice(self):
        return self * 2


m = Meters(5)
print(m, repr(m), m + 1, type(m + 1).__name__)  # -> 5m 5m 6m Meters
print(m * 2, type(m * 2).__name__, m.twice(), -m)  # -> 10 int 10 -5
print(m == 5, hash(m) == hash(5), {5: "five"}[m], [10, 11, 12, 13, 14, 15][m])  # -> True True five 15
print(isinstance(m, int), issubclass(Meters, int), m < 6, bool(Meters(0)))  # -> True True True False
print(1 + m, sum([m, m]), m.bit_length(), range(m), "ab" * Meters(2))  # -> 6 10 3 range(0, 5) abab


class Level(int):
    def __new__(cls, text):
        return super().__new__(cls, len(text))


print(Level("abc") + 0, int(Level("")))  # -> 3 0
