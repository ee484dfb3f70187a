# __length_hint__ and __len__ of user iterators: list() asks, errors pass, NotImplemented and wrong answers.
import operator
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class It:
    def __init__(self, hint):
        self.hint, self.n = hint, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (2, 0, 100, NotImplemented, TypeError("type")):
    show(lambda: operator.length_hint(It(hint), 7), lambda: list(It(hint)), lambda: tuple(It(hint)), lambda: bytes(It(hint)))
# -> 2
# -> [1, 2]
# -> (1, 2)
# -> b'\x01\x02'
# -> 0
# -> [1, 2]
# -> (1, 2)
# -> b'\x01\x02'
# -> 100
# -> [1, 2]
# -> (1, 2)
# -> b'\x01\x02'
# -> 7
# -> [1, 2]
# -> (1, 2)
# -> b'\x01\x02'
# -> 7
# -> [1, 2]
# -> (1, 2)
# -> b'\x01\x02'
for hint in (-1, "a", 1.5, None, ValueError("value")):
    show(lambda: operator.length_hint(It(hint)))
# -> ValueError __length_hint__() should return >= 0
# -> TypeError __length_hint__ must be an integer, not str
# -> TypeError __length_hint__ must be an integer, not float
# -> TypeError __length_hint__ must be an integer, not NoneType
# -> ValueError value
show(lambda: operator.length_hint([1, 2]), lambda: operator.length_hint(5), lambda: operator.length_hint(5, 3), lambda: operator.length_hint([], "a"), lambda: operator.length_hint(iter(range(9))), lambda: operator.length_hint(x for x in []), lambda: operator.length_hint({}.items(), -1))
# -> 2
# -> 0
# -> 3
# -> TypeError 'str' object cannot be interpreted as an integer
# -> 9
# -> 0
# -> 0
