# The smallest class with state and methods.
class Counter:
    def __init__(self, start):
        self.n = start

    def up(self):
        self.n += 1
        return self.n


c = Counter(5)
print(c.n)  # -> 5
print(c.up())  # -> 6
print(c.up())  # -> 7
d = Counter(0)
print(d.up(), c.n)  # -> 1 7
c.n = 100
print(c.up())  # -> 101


class Empty:
    pass


e = Empty()
e.x = 1
print(e.x)  # -> 1
