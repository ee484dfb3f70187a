# deque: comparisons of items that change the deque meanwhile.
from _collections import deque


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Meddler:
    def __init__(self, answer, act):
        self.answer, self.act = answer, act

    def __eq__(self, other):
        self.act()
        return self.answer

    def __lt__(self, other):
        return False

    __hash__ = None


def fresh(answer, act):
    d = deque([1, 2, 3])
    d.append(Meddler(answer, lambda: act(d)))
    d.extend([4, 5])
    return d


acts = [
    ("append", lambda d: d.append(0)),
    ("popleft", lambda d: d.popleft()),
    ("clear", lambda d: d.clear()),
    ("rotate", lambda d: d.rotate(2)),
    ("reverse", lambda d: d.reverse()),
    ("nothing", lambda d: None),
]
for name, act in acts:
    for answer in (True, False):
        print(name, answer)
        print(attempt(lambda: 5 in fresh(answer, act)))
        print(attempt(fresh(answer, act).count, 5))
        print(attempt(fresh(answer, act).index, 5))
        d = fresh(answer, act)
        print(attempt(d.remove, 5), len(d))
        d = fresh(answer, act)
        print(attempt(lambda: d == deque([1, 2, 3, 9, 4, 5])), attempt(lambda: d < deque([1, 2, 3, 9, 4])))
        print(attempt(lambda: deque([1, 2, 3, 9, 4, 5]) != fresh(answer, act)))
# -> append True
# -> True
# -> RuntimeError: deque mutated during iteration
# -> 3
# -> IndexError: deque mutated during iteration 7
# -> RuntimeError: deque mutated during iteration RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> append False
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> IndexError: deque mutated during iteration 7
# -> False False
# -> True
# -> popleft True
# -> True
# -> RuntimeError: deque mutated during iteration
# -> 3
# -> IndexError: deque mutated during iteration 5
# -> RuntimeError: deque mutated during iteration False
# -> RuntimeError: deque mutated during iteration
# -> popleft False
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> IndexError: deque mutated during iteration 5
# -> False False
# -> True
# -> clear True
# -> True
# -> RuntimeError: deque mutated during iteration
# -> 3
# -> IndexError: deque mutated during iteration 0
# -> RuntimeError: deque mutated during iteration True
# -> RuntimeError: deque mutated during iteration
# -> clear False
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> IndexError: deque mutated during iteration 0
# -> False True
# -> True
# -> rotate True
# -> True
# -> RuntimeError: deque mutated during iteration
# -> 3
# -> IndexError: deque mutated during iteration 6
# -> RuntimeError: deque mutated during iteration False
# -> RuntimeError: deque mutated during iteration
# -> rotate False
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> RuntimeError: deque mutated during iteration
# -> IndexError: deque mutated during iteration 6
# -> False False
# -> True
# -> reverse True
# -> True
# -> 1
# -> 3
# -> None 5
# -> False False
# -> True
# -> reverse False
# -> False
# -> 0
# -> ValueError: 5 is not in deque
# -> ValueError: 5 is not in deque 6
# -> False False
# -> True
# -> nothing True
# -> True
# -> 2
# -> 3
# -> None 5
# -> True False
# -> False
# -> nothing False
# -> True
# -> 1
# -> 5
# -> None 5
# -> False False
# -> True


# Much is made while the deque is searched, so that everything moves.
class Making:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        junk = [str(i) * 20 for i in range(50)]
        return len(junk) == 50 and isinstance(other, Making) and self.n == other.n

    def __repr__(self):
        return "".join([str(i) for i in range(30)])[:2] + str(self.n)


d = deque(Making(i) for i in range(40))
e = deque((Making(i) for i in range(40)), 40)
e.rotate(7)
e.rotate(-7)
print(Making(39) in d, Making(40) in d, d.count(Making(3)), d.index(Making(20)), d == e, d != e)
# -> True False 1 20 True False
d.remove(Making(17))
print(d, len(d))
# -> deque([010, 011, 012, 013, 014, 015, 016, 017, 018, 019, 0110, 0111, 0112, 0113, 0114, 0115, 0116, 0118, 0119, 0120, 0121, 0122, 0123, 0124, 0125, 0126, 0127, 0128, 0129, 0130, 0131, 0132, 0133, 0134, 0135, 0136, 0137, 0138, 0139]) 39


class Raising:
    def __eq__(self, other):
        raise KeyError("no")


d = deque([1, Raising(), 2])
print(attempt(lambda: 2 in d), attempt(d.count, 2), attempt(d.index, 2), attempt(d.remove, 2), attempt(lambda: d == d.copy()))
# -> KeyError: 'no' KeyError: 'no' KeyError: 'no' KeyError: 'no' True
print(attempt(lambda: d == deque([1, 2, 3])), len(d))  # -> KeyError: 'no' 3


def feeding(d):
    for i in range(5):
        d.append(-i)
        yield i


d = deque()
d.extend(feeding(d))
print(d)  # -> deque([0, 0, -1, 1, -2, 2, -3, 3, -4, 4])
d = deque(maxlen=4)
d.extendleft(feeding(d))
print(d)  # -> deque([4, 0, 0, -1], maxlen=4)
