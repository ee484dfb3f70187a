# List iterators see what is appended, stop for good at the end, work backwards; length hints.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

a = [1, 2]
it = iter(a)
print(next(it), it.__length_hint__(), a.append(3), it.__length_hint__(), list(it), it.__length_hint__(), a.append(4), next(it, "stopped"), list(it))
# -> 1 1 None 2 [2, 3] 0 None stopped []
it = iter(a)
a.clear()
print(next(it, "empty"), it.__length_hint__())  # -> empty 0
a = [1, 2, 3, 4]
r = reversed(a)
print(next(r), r.__length_hint__(), a.pop(), a.pop(), next(r, "short"), r.__length_hint__())  # -> 4 3 4 3 short 0
a = list(range(5))
r = reversed(a)
a.extend([9, 9])
print(list(r), list(reversed([])), iter(it) is it, iter(r) is r)  # -> [4, 3, 2, 1, 0] [] True True
seen = []
for x in a:
    seen.append(x)
    if x < 3:
        a.remove(x)
print(seen, a)  # -> [0, 2, 4, 9, 9] [1, 3, 4, 9, 9]
show(lambda: iter([]).__next__(), lambda: next(iter([])), lambda: iter([1]).__next__(1), lambda: len(iter([])), lambda: iter([])[0], lambda: reversed(5), lambda: reversed({1}), lambda: reversed(iter([])), lambda: list(reversed({1: 2, 3: 4})))
# -> StopIteration
# -> StopIteration
# -> TypeError expected 0 arguments, got 1
# -> TypeError object of type 'list_iterator' has no len()
# -> TypeError 'list_iterator' object is not subscriptable
# -> TypeError 'int' object is not reversible
# -> TypeError 'set' object is not reversible
# -> TypeError 'list_iterator' object is not reversible
# -> [3, 1]
