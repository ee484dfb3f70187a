# A set that changes size while it is iterated says so; sizes that come back are not noticed at once.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def walk(s, act):
    seen = 0
    try:
        for x in s:
            seen += 1
            act(s, x)
            if seen > 5:
                break
        print("through", seen, len(s))
    except RuntimeError as e:
        print(seen, e)


walk({1, 2, 3}, lambda s, x: s.add(x))  # -> through 3 3
walk({1, 2, 3}, lambda s, x: s.discard(99))  # -> through 3 3
walk({1, 2, 3}, lambda s, x: s.add(x + 100))  # -> 1 Set changed size during iteration
walk({1, 2, 3}, lambda s, x: s.discard(x))  # -> 1 Set changed size during iteration
walk({1, 2, 3}, lambda s, x: s.clear())  # -> 1 Set changed size during iteration
walk({1}, lambda s, x: s.clear())  # -> 1 Set changed size during iteration
walk(set(), lambda s, x: s.add(1))  # -> through 0 0
s = {1, 2}
it = iter(s)
next(it)
print(it.__length_hint__())  # -> 1
s.add(3)
show(lambda: next(it), lambda: next(it), lambda: list(it), lambda: len(list(s)), lambda: s.update(x + 10 for x in s), lambda: len(s) > 3)
# -> RuntimeError Set changed size during iteration
# -> RuntimeError Set changed size during iteration
# -> RuntimeError Set changed size during iteration
# -> 3
# -> RuntimeError Set changed size during iteration
# -> True


class Eq:
    def __init__(self, act):
        self.act = act

    def __hash__(self):
        return 7

    def __eq__(self, other):
        self.act()
        return False


t = {7, 8}
show(lambda: Eq(t.clear) in t, lambda: t, lambda: {7, 8} - {Eq(lambda: None)} == {7, 8})
# -> False
# -> set()
# -> True
