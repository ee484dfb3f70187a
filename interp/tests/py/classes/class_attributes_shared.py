# Mutable class attributes are shared; assignment through an instance shadows.
class Robot:
    log = []
    total = 0

    def note(self, text):
        self.log.append(text)
        self.total += 1


a, b = Robot(), Robot()
a.note("a1")
b.note("b1")
a.note("a2")
print(Robot.log, a.log is b.log, a.total, b.total, Robot.total)  # -> ['a1', 'b1', 'a2'] True 2 1 0
a.log = ["own"]
a.note("a3")
print(a.log, Robot.log, vars(a), vars(b))
# -> ['own', 'a3'] ['a1', 'b1', 'a2'] {'total': 3, 'log': ['own', 'a3']} {'total': 1}
del a.log
print(a.log)  # -> ['a1', 'b1', 'a2']


class Child(Robot):
    pass


Child.total = 50
print(Child.total, Robot.total, Child().total)  # -> 50 0 50
Robot.added = "later"
print(Child.added, a.added)  # -> later later
Child.log.append("via child")
print(Robot.log)  # -> ['a1', 'b1', 'a2', 'via child']


class Body:
    x = 1
    y = x + 1
    for i in range(3):
        x += i
    del i
    if x > 3:
        z = "big"
    values = [v * 2 for v in (1, 2)]


print(Body.x, Body.y, Body.z, Body.values, hasattr(Body, "i"))  # -> 4 2 big [2, 4] False
