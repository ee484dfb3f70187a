# A deque that changes while it is iterated, by itself or by comparisons that run code.
from collections import deque
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class Act:
    def __init__(self, act):
        self.act = act

    def __eq__(self, other):
        self.act()
        return False


def walk(d, act):
    seen = []
    try:
        for x in d:
            seen.append(x)
            act(d)
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, d)


walk(deque([1, 2]), lambda d: d.append(3))
walk(deque([1, 2]), lambda d: d.popleft())
walk(deque([1, 2]), lambda d: d.rotate(1))
walk(deque([1, 2]), lambda d: d.__setitem__(0, 9))
walk(deque([1, 2], 2), lambda d: d.append(3))
walk(deque([1]), lambda d: d.clear())
d = deque([1, 2, 3])
show(lambda: Act(d.clear) in d, lambda: d)
d = deque([1, 2, 3])
show(lambda: d.count(Act(lambda: d.append(1))), lambda: d.index(Act(lambda: d.pop())), lambda: d.remove(Act(lambda: d.append(5))), lambda: len(d), lambda: d == deque([Act(lambda: None)] * len(d)))
d = deque([1, 2])
d.extend(d)
d.extendleft(d)
d += d
print(d)
it, back = iter(d), reversed(d)
print(next(it), next(back), it.__length_hint__(), list(it)[-1], list(back)[:2])
r = deque([1])
r.append(r)
print(r, len(repr(r)))
