# in and not in over containers, iterators and user classes.
print(2 in [1, 2], 5 in (1, 2), "k" in {"k": 1}, 1 in {1, 2}, "ell" in "hello")  # -> True False True True True
print(3 not in [1, 2], "" in "abc", 5 in range(0, 10, 5), 1.0 in [1])  # -> True True True True
print(98 in b"abc", b"bc" in b"abc")  # -> True True
print(2 in iter([1, 2, 3]), 9 in (x for x in range(3)))  # -> True False


class Container:
    def __contains__(self, x):
        return "yes" if x > 3 else ""


class Iterable:
    def __iter__(self):
        return iter([1, 2])


class Sequence:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


print(5 in Container(), 1 in Container(), 1 not in Container())  # -> True False True
print(2 in Iterable(), 3 in Iterable())  # -> True False
print(30 in Sequence(), 31 in Sequence())  # -> True False
nan = float("nan")
print(nan in [nan], nan == nan)  # -> True False
for test in (lambda: 1 in 5, lambda: 1 in "a", lambda: "a" in b"a", lambda: 300 in b"a", lambda: [] in {1}):
    try:
        test()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> TypeError argument of type 'int' is not iterable
# -> TypeError 'in <string>' requires string as left operand, not int
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError byte must be in range(0, 256)
# -> TypeError unhashable type: 'list'
