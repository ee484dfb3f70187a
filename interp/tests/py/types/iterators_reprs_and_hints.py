# Every built-in iterator: iter of itself, length hints as it is read, what it does not have.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

made = [iter([1, 2]), iter((1, 2)), iter({1: 2}), iter({1: 2}.values()), iter({1: 2}.items()), iter({1, 2}), iter(frozenset([1])), iter(range(3)), iter(range(2**70, 2**70 + 2)), reversed([1, 2]), reversed({1: 2}), reversed(range(4)), reversed("abc"), iter(memoryview(b"ab"))]
for it in made:
    hint = it.__length_hint__() if hasattr(it, "__length_hint__") else "none"
    first = next(it)
    after = it.__length_hint__() if hasattr(it, "__length_hint__") else "none"
    print(hint, first, after, iter(it) is it, len(list(it)), next(it, "end"), next(it, "end"), bool(it))
# -> 2 1 1 True 1 end end True
# -> 2 1 1 True 1 end end True
# -> 1 1 0 True 0 end end True
# -> 1 2 0 True 0 end end True
# -> 1 (1, 2) 0 True 0 end end True
# -> 2 1 1 True 1 end end True
# -> 1 1 0 True 0 end end True
# -> 3 0 2 True 2 end end True
# -> 2 1180591620717411303424 1 True 1 end end True
# -> 2 2 1 True 1 end end True
# -> 1 1 0 True 0 end end True
# -> 4 3 3 True 3 end end True
# -> 3 c 2 True 2 end end True
# -> none 97 none True 1 end end True
show(lambda: len(iter([])), lambda: iter([])[0], lambda: next(iter(())), lambda: iter([]).nothing, lambda: setattr(iter([]), "x", 1), lambda: iter([]) == iter([]), lambda: hash(iter([])) is not None, lambda: iter([]) < iter([]), lambda: 1 in iter([1, 2]), lambda: sorted(iter([2, 1])), lambda: max(iter("ab")), lambda: dict(iter([(1, 2)])), lambda: "".join(iter(["a"])), lambda: iter([1]).__next__(), lambda: iter([1]).__iter__().__next__())
# -> TypeError object of type 'list_iterator' has no len()
# -> TypeError 'list_iterator' object is not subscriptable
# -> StopIteration
# -> AttributeError 'list_iterator' object has no attribute 'nothing'
# -> AttributeError 'list_iterator' object has no attribute 'x'
# -> False
# -> True
# -> TypeError '<' not supported between instances of 'list_iterator' and 'list_iterator'
# -> True
# -> [1, 2]
# -> b
# -> {1: 2}
# -> a
# -> 1
# -> 1
