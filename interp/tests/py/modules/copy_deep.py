# copy.deepcopy: everything anew, what is shared once, circles closed.
import copy
from collections import Counter, OrderedDict, defaultdict, deque


class Node:
    def __init__(self, value, link=None):
        self.value, self.link = value, link


class Own:
    def __deepcopy__(self, memo):
        return "a copy of its own"


class Number(int):
    pass


class Failure(Exception):
    pass


one = Node([1])
one.link = Node([2], one)
made = copy.deepcopy(one)
print(made.link.link is made, made is one, made.value, made.value is one.value)  # -> True False [1] False
shared = [1]
made = copy.deepcopy([shared, shared, (shared,), (1, 2)])
print(made[0] is made[1], made[2][0] is made[0], made[0] is shared)  # -> True True False
circle = [1]
circle.append((circle,))
made = copy.deepcopy(circle)
print(made[1][0] is made, made is circle)  # -> True False
fixed = (1, "a", (2,))
print(copy.deepcopy(fixed) is fixed, copy.deepcopy([Own()]), copy.deepcopy(len) is len)
# -> True ['a copy of its own'] True
number = Number(5)
number.tags = ["a"]
made = copy.deepcopy(number)
print(made, type(made).__name__, made.tags, made.tags is number.tags)  # -> 5 Number ['a'] False
for thing in (deque([[1]], 3), OrderedDict(a=[1]), Counter("aab"), defaultdict(list, a=[1]), {1: {2: [3]}}):
    made = copy.deepcopy(thing)
    print(made, made == thing, type(made) is type(thing))
# -> deque([[1]], maxlen=3) True True
# -> OrderedDict([('a', [1])]) True True
# -> Counter({'a': 2, 'b': 1}) True True
# -> defaultdict(<class 'list'>, {'a': [1]}) True True
# -> {1: {2: [3]}} True True
failure = Failure("text", [1])
failure.extra = [2]
made = copy.deepcopy(failure)
print(repr(made), made.extra, made.args[1] is failure.args[1])  # -> Failure('text', [1]) [2] False


class Reduced:
    def __init__(self, parts):
        self.parts = parts

    def __reduce__(self):
        return Reduced, (self.parts,), {"more": 1}


made = copy.deepcopy(Reduced([1]))
print(made.parts, made.more)  # -> [1] 1
