# __length_hint__ and __len__ of user iterators: list() asks, errors pass, NotImplemented and wrong answers.
import operator
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
for hint in (-1, "a", 1.5, None, ValueError("value")):
    show(lambda: operator.length_hint(It(hint)))
show(lambda: operator.length_hint([1, 2]), lambda: operator.length_hint(5), lambda: operator.length_hint(5, 3), lambda: operator.length_hint([], "a"), lambda: operator.length_hint(iter(range(9))), lambda: operator.length_hint(x for x in []), lambda: operator.length_hint({}.items(), -1))
