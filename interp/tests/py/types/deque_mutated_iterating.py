# A deque that changes while it is iterated, by itself or by comparisons that run code.
from collections import deque
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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


walk(deque([1, 2]), lambda d: d.append(3))  # -> [1, 'deque mutated during iteration'] deque([1, 2, 3])
walk(deque([1, 2]), lambda d: d.popleft())  # -> [1, 'deque mutated during iteration'] deque([2])
walk(deque([1, 2]), lambda d: d.rotate(1))  # -> [1, 'deque mutated during iteration'] deque([2, 1])
walk(deque([1, 2]), lambda d: d.__setitem__(0, 9))  # -> [1, 2] deque([9, 2])
walk(deque([1, 2], 2), lambda d: d.append(3))  # -> [1, 'deque mutated during iteration'] deque([2, 3], maxlen=2)
walk(deque([1]), lambda d: d.clear())  # -> [1, 'deque mutated during iteration'] deque([])
d = deque([1, 2, 3])
show(lambda: Act(d.clear) in d, lambda: d)
# -> RuntimeError deque mutated during iteration
# -> deque([])
d = deque([1, 2, 3])
show(lambda: d.count(Act(lambda: d.append(1))), lambda: d.index(Act(lambda: d.pop())), lambda: d.remove(Act(lambda: d.append(5))), lambda: len(d), lambda: d == deque([Act(lambda: None)] * len(d)))
# -> RuntimeError deque mutated during iteration
# -> RuntimeError deque mutated during iteration
# -> IndexError deque mutated during iteration
# -> 4
# -> False
d = deque([1, 2])
d.extend(d)
d.extendleft(d)
d += d
print(d)  # -> deque([2, 1, 2, 1, 1, 2, 1, 2, 2, 1, 2, 1, 1, 2, 1, 2])
it, back = iter(d), reversed(d)
print(next(it), next(back), it.__length_hint__(), list(it)[-1], list(back)[:2])  # -> 2 2 15 2 [1, 2]
r = deque([1])
r.append(r)
print(r, len(repr(r)))  # -> deque([1, [...]]) 17
