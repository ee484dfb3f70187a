# Keys with __hash__ and __eq__ of their own; what is unhashable.
class Cell:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __hash__(self):
        return hash((self.x, self.y))

    def __eq__(self, other):
        return isinstance(other, Cell) and (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return f"Cell({self.x}, {self.y})"


d = {Cell(0, 0): "origin", Cell(1, 2): "p"}
print(d[Cell(0, 0)], Cell(1, 2) in d, Cell(2, 1) in d, d)
# -> origin True False {Cell(0, 0): 'origin', Cell(1, 2): 'p'}


class Same:
    def __hash__(self):
        return 1


a, b = Same(), Same()
table = {a: "a", b: "b"}
print(table[a], table[b], len(table))  # -> a b 2


class NoHash:
    def __eq__(self, other):
        return True


class BadHash:
    def __hash__(self):
        return "x"


class Plain:
    pass


for cls in (NoHash, BadHash):
    try:
        {cls(): 1}
    except TypeError as e:
        print(e)
# -> unhashable type: 'NoHash'
# -> __hash__ method should return an integer
p = Plain()
print({p: 1}[p], Plain() in {p: 1}, NoHash.__hash__)  # -> 1 False None
