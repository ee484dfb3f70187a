# deque: iterators, forward and backward, and what they say about changes.
from _collections import deque


def attempt(what, *args):
    try:
        return what(*args)
    except StopIteration:
        return "StopIteration"
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = deque(range(5))
print(list(d), list(reversed(d)), [x for x in d if x % 2], {*d}, dict.fromkeys(d))
# -> [0, 1, 2, 3, 4] [4, 3, 2, 1, 0] [1, 3] {0, 1, 2, 3, 4} {0: None, 1: None, 2: None, 3: None, 4: None}
print(type(iter(d)), type(reversed(d)), type(iter(d)).__name__, type(iter(d)).__module__)
# -> <class '_collections._deque_iterator'> <class '_collections._deque_reverse_iterator'> _deque_iterator _collections
i = iter(d)
print(i is iter(i), next(i), i.__length_hint__(), next(i), list(i), i.__length_hint__(), attempt(next, i))
# -> True 0 4 1 [2, 3, 4] 0 StopIteration
r = reversed(d)
print(r is iter(r), next(r), r.__length_hint__(), list(r), r.__length_hint__(), attempt(next, r))
# -> True 4 4 [3, 2, 1, 0] 0 StopIteration
print(list(iter(deque())), list(reversed(deque())), list(d.__reversed__()))  # -> [] [] [4, 3, 2, 1, 0]
a, b, *c = d
print(a, b, c, list(zip(d, reversed(d))), list(enumerate(d, 1)), list(map(str, d)))
# -> 0 1 [2, 3, 4] [(0, 4), (1, 3), (2, 2), (3, 1), (4, 0)] [(1, 0), (2, 1), (3, 2), (4, 3), (5, 4)] ['0', '1', '2', '3', '4']

changes = [
    lambda d: d.append(9),
    lambda d: d.appendleft(9),
    lambda d: d.pop(),
    lambda d: d.popleft(),
    lambda d: d.rotate(1),
    lambda d: d.rotate(0),
    lambda d: d.extend([]),
    lambda d: d.extend([1]),
    lambda d: d.insert(2, 1),
    lambda d: d.remove(2),
    lambda d: d.clear(),
    lambda d: d.reverse(),
    lambda d: d.__setitem__(3, "new"),
    lambda d: d.__delitem__(3),
    lambda d: d.__iadd__([]),
    lambda d: d.__imul__(1),
    lambda d: d.__imul__(2),
    lambda d: d.__init__(),
    lambda d: len(d),
]
for change in changes:
    d = deque(range(5))
    i, r = iter(d), reversed(d)
    next(i), next(r)
    change(d)
    print(attempt(next, i), attempt(next, i), attempt(next, r), attempt(next, r), i.__length_hint__(), sep=", ")
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> 1, 2, 3, 2, 2
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> 3, 2, 1, 2, 2
# -> 1, 2, new, 2, 2
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> 1, 2, 3, 2, 2
# -> 1, 2, 3, 2, 2
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, RuntimeError: deque mutated during iteration, StopIteration, 0
# -> 1, 2, 3, 2, 2

# At their ends the two differ.
d = deque([1])
i, r = iter(d), reversed(d)
print(list(i), list(r))  # -> [1] [1]
d.append(2)
print(attempt(next, i), attempt(next, r))  # -> RuntimeError: deque mutated during iteration StopIteration

m = deque([1, 2, 3], 3)
i = iter(m)
next(i)
m.append(4)
print(attempt(next, i))  # -> RuntimeError: deque mutated during iteration
z = deque(maxlen=0)
i = iter(z)
z.extend([1, 2])
print(attempt(next, i))  # -> StopIteration
z.append(1)
print(attempt(next, i))  # -> RuntimeError: deque mutated during iteration


def loop():
    d = deque("abc")
    for x in d:
        if x == "b":
            d.append("d")
    return d


print(attempt(loop))  # -> RuntimeError: deque mutated during iteration


def drain(d):
    while d:
        yield d.popleft()


work = deque([3])
done = []
for n in drain(work):
    done.append(n)
    work.extend(range(n))
print(done)  # -> [3, 0, 1, 2, 0, 0, 1, 0]

# The iterator keeps what it is over.
i = iter(deque([[1], [2], [3]]))
next(i)
print([x for x in i])  # -> [[2], [3]]
print(attempt(type(iter(d)).__next__, iter(deque([7]))))  # -> 7
