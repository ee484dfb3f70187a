# A class derived from list.
class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def peek(self):
        return self[-1]

    def __repr__(self):
        return "Stack" + super().__repr__()


s = Stack([1, 2])
print(s.push(3).push(4), s.peek(), len(s), s[1:], type(s[1:]).__name__)  # -> Stack[1, 2, 3, 4] 4 4 [2, 3, 4] list
print(s == [1, 2, 3, 4], isinstance(s, list), s + [5], sorted(s, reverse=True), 3 in s, [*s])
# -> True True [1, 2, 3, 4, 5] [4, 3, 2, 1] True [1, 2, 3, 4]
s.name = "attribute"
print(s.name, s.pop(), s)  # -> attribute 4 Stack[1, 2, 3]


class Counting(list):
    gets = 0

    def __getitem__(self, index):
        Counting.gets += 1
        return super().__getitem__(index)

    def append(self, item):
        super().append(item * 2)


c = Counting([1])
c.append(5)
print(c, c[0], c[-1], Counting.gets, list(c))  # -> [1, 10] 1 10 2 [1, 10]
print(Stack(), bool(Stack()), Stack("ab"), str(Stack([1])))  # -> Stack[] False Stack['a', 'b'] Stack[1]


class MadeOtherwise(list):
    def __new__(cls, items, more=None):
        made = super().__new__(cls, items)
        made.more = more
        return made


made = MadeOtherwise([1, 2], more=3)
print(made, made.more)  # -> [1, 2] 3
try:
    list.__init__([], more=3)
except TypeError as error:
    print(error)  # -> list() takes no keyword arguments


class Plain(list):
    pass


for arguments, names in [((0, 1), {"key": 2}), ((), {"key": 2}), ((0, 1), {})]:
    try:
        Plain(*arguments, **names)
    except TypeError as error:
        print(error)
# -> list() takes no keyword arguments
# -> list() takes no keyword arguments
# -> list expected at most 1 argument, got 2
