# NotImplementedError, template methods, duck typing.
class Driver:
    name = "driver"

    def read(self):
        raise NotImplementedError(f"{type(self).__name__} must read")

    def report(self):
        return f"{self.name}: {self.read()}"


class Fake(Driver):
    name = "fake"

    def __init__(self, values):
        self.values = iter(values)

    def read(self):
        return next(self.values)


class Broken(Driver):
    pass


f = Fake([1, 2])
print(f.report(), f.report())  # -> fake: 1 fake: 2
try:
    f.report()
except StopIteration:
    print("no more")  # -> no more
try:
    Broken().report()
except NotImplementedError as e:
    print(type(e).__name__, e, isinstance(e, RuntimeError))  # -> NotImplementedError Broken must read True


class Duck:
    def report(self):
        return "quack"


print([d.report() for d in (Fake("a"), Duck())])  # -> ['fake: a', 'quack']
for thing in (Fake([0]), Duck(), 5):
    print(hasattr(thing, "read"), getattr(thing, "name", "nameless"), callable(getattr(thing, "report", None)))
# -> True fake True
# -> False nameless True
# -> False nameless False
