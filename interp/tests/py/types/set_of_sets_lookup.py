# Sets looked up by an equal set: in, remove and discard take one where a frozen one stands.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

s = {frozenset([1]), frozenset([2, 3]), 5}
print({1} in s, {3, 2} in s, {9} in s, frozenset([1]) in s)  # -> True True False True
s.remove({2, 3})
s.discard({7})
s.discard({1})
print(s)  # -> {5}
show(lambda: s.remove({8}), lambda: s.add({8}), lambda: {1} in {1: 2}, lambda: [{1}].index({1.0}), lambda: {1: {2}} == {1: frozenset([2])})
# -> KeyError {8}
# -> TypeError unhashable type: 'set'
# -> TypeError unhashable type: 'set'
# -> 0
# -> True


class S(set):
    def __hash__(self):
        return 42


class F(frozenset):
    pass


x = S([1])
print(x in {x}, x == {1}, hash(x), {x: "as key"}[x], F([1]) == {1} == frozenset([1.0]), hash(F([1])) == hash(frozenset([1])), F([1]) in {frozenset([1])}, type(F([1]) | {2}).__name__, type(F([1]).union([2])).__name__, type(F([1]).copy()).__name__, type(S([1]) & {1}).__name__, F("ab") >= set("a"), F() is F(), frozenset() == F())
# -> True True 42 as key True True True frozenset frozenset frozenset set True False True
print(sorted(map(sorted, {frozenset(c) for c in ("ab", "ba", "c", "cc")})), frozenset([frozenset()]) == {frozenset()}, len({frozenset(), frozenset([frozenset()])}))
# -> [['a', 'b'], ['c']] True 2
