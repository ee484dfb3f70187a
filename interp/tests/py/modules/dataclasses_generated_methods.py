# What @dataclass writes and what it leaves alone: own __init__, __repr__, __eq__, __hash__; comparison across classes; recursion in repr.
from dataclasses import dataclass, field, make_dataclass


@dataclass
class Own:
    a: int = 0

    def __init__(self, text):
        self.a = len(text)

    def __repr__(self):
        return f"own {self.a}"


@dataclass
class WithEq:
    a: int

    def __eq__(self, other):
        return NotImplemented


@dataclass
class WithHash:
    a: int

    def __hash__(self):
        return 7


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


@dataclass(order=True)
class Other(Version): ...


@dataclass(init=False, match_args=False)
class Bare:
    a: int
    b: int = 5


print(Own("abc"), Own("abc") == Own("xyz"), WithEq(1) == WithEq(1), hash(WithHash(1)), WithEq.__hash__, Own.__hash__)
# -> own 3 True False 7 None None
print(Version(1, 2) < Version(1, 3), Version(1, label="a") == Version(1, label="b"), Version(1) == Other(1), Version(1) != Other(1), max(Version(1), Version(0, 9)))
# -> True True False True Version(major=1, minor=0, label='')
for trial in (lambda: Version(1) < Other(2), lambda: Version(1) < (1, 0), lambda: Bare(1), lambda: Bare().a, lambda: repr(Bare()), lambda: Version("a") < Version(1)):
    try:
        print(trial())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> TypeError '<' not supported between instances of 'Version' and 'Other'
# -> TypeError '<' not supported between instances of 'Version' and 'tuple'
# -> TypeError Bare() takes no arguments
# -> AttributeError 'Bare' object has no attribute 'a'
# -> AttributeError 'Bare' object has no attribute 'a'
# -> TypeError '<' not supported between instances of 'str' and 'int'
print(Bare().b, hasattr(Bare, "__match_args__"), Version.__eq__(Version(1), 5), Version.__lt__(Version(1), 5), Version.__doc__, Version.__init__.__annotations__)
# -> 5 False NotImplemented NotImplemented Version(major: int, minor: int = 0, label: str = '') {'major': <class 'int'>, 'minor': <class 'int'>, 'label': <class 'str'>, 'return': None}


@dataclass
class Node:
    children: list = field(default_factory=list)
    up: object = None


root = Node()
root.children.append(Node(up=root))
print(root)  # -> Node(children=[Node(children=[], up=...)], up=None)
P = make_dataclass("P", ["a", ("b", "list[int]", field(default_factory=lambda: [1]))], frozen=True, repr=True)
print(P(1), P.__annotations__, P(1) == P(1), P(1).b is P(1).b, P.__module__, P.__qualname__)
# -> P(a=1, b=[1]) {'a': 'typing.Any', 'b': 'list[int]'} True False types P
for names in (["a", "a"], ["1x"], ["class"], [("a",)], [("a", int, 1, 2)], [5]):
    try:
        print(make_dataclass("Q", names))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError Field name duplicated: 'a'
# -> TypeError Field names must be valid identifiers: '1x'
# -> TypeError Field names must not be keywords: 'class'
# -> TypeError Invalid field: ('a',)
# -> TypeError Invalid field: ('a', <class 'int'>, 1, 2)
# -> TypeError object of type 'int' has no len()
