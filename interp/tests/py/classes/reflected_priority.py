# Who is asked first: the right side when its class derives from the left one's and has a method of its own.
class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print("add", self.name, end=" ")
        return NotImplemented

    def __radd__(self, other):
        print("radd", self.name, end=" ")
        return NotImplemented

    def __lt__(self, other):
        print("lt", self.name, end=" ")
        return NotImplemented

    def __gt__(self, other):
        print("gt", self.name, end=" ")
        return NotImplemented

    def __eq__(self, other):
        print("eq", self.name, end=" ")
        return NotImplemented


class Inherits(Base):
    pass


class Overrides(Base):
    def __radd__(self, other):
        print("own radd", self.name, end=" ")
        return NotImplemented

    def __gt__(self, other):
        print("own gt", self.name, end=" ")
        return NotImplemented


class Other:
    def __radd__(self, other):
        print("other radd", end=" ")
        return NotImplemented


def tries(text, **names):
    try:
        print(eval(text, names))
    except TypeError as error:
        print("|", error)


l, r = Base("l"), Base("r")
tries("l + r", l=l, r=r)  # -> add l | unsupported operand type(s) for +: 'Base' and 'Base'
tries("l + r", l=l, r=Inherits("r"))  # -> add l radd r | unsupported operand type(s) for +: 'Base' and 'Inherits'
tries("l + r", l=l, r=Overrides("r"))  # -> own radd r add l | unsupported operand type(s) for +: 'Base' and 'Overrides'
tries("l + r", l=Overrides("l"), r=r)  # -> add l radd r | unsupported operand type(s) for +: 'Overrides' and 'Base'
tries("l + r", l=l, r=Other())  # -> add l other radd | unsupported operand type(s) for +: 'Base' and 'Other'
tries("l + 1", l=l)  # -> add l | unsupported operand type(s) for +: 'Base' and 'int'
tries("1 + r", r=r)  # -> radd r | unsupported operand type(s) for +: 'int' and 'Base'
tries("l < r", l=l, r=r)  # -> lt l gt r | '<' not supported between instances of 'Base' and 'Base'
tries("l < r", l=l, r=Inherits("r"))  # -> gt r lt l | '<' not supported between instances of 'Base' and 'Inherits'
tries("l < r", l=l, r=Overrides("r"))
# -> own gt r lt l | '<' not supported between instances of 'Base' and 'Overrides'
tries("l == r", l=l, r=r)  # -> eq l eq r False
tries("l == r", l=l, r=Inherits("r"))  # -> eq r eq l False
tries("l != 3", l=l)  # -> eq l True
tries("3 == l", l=l)  # -> eq l False
tries("l + l", l=l)  # -> add l | unsupported operand type(s) for +: 'Base' and 'Base'
