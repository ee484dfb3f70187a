# in: __contains__, then __iter__, then __getitem__; truth of its answer; identity before equality.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class C:
    def __init__(self, answer):
        self.answer = answer

    def __contains__(self, x):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class I:
    def __iter__(self):
        print("iter")
        return iter([1, 2, 3])


class G:
    def __getitem__(self, i):
        print("get", i)
        if i > 2:
            raise IndexError
        return i


class NoContains(list):
    __contains__ = None


class Never:
    def __eq__(self, other):
        return False


n = Never()
print(1 in C(1), 1 in C(""), 1 in C([0]), 1 not in C(None), 2 in I(), 9 in I(), 1 in G(), 9 in G(), n in [n], n in (n,), n in {1: n}.values(), n == n, [n] == [n], [n].index(n), [n].count(n), n in iter([n]), n in (x for x in [n]), Never() in [n])
# -> iter
# -> iter
# -> get 0
# -> get 1
# -> get 0
# -> get 1
# -> get 2
# -> get 3
# -> True False True True True False True False True True True False True 0 1 True True False
show(lambda: 1 in C(ValueError("inside")), lambda: 1 in NoContains([1]), lambda: 1 in 5, lambda: 1 in None, lambda: 1 in object(), lambda: "a" in 5, lambda: 1 in "a", lambda: None in "abc", lambda: "a" in b"abc", lambda: b"a" in "abc", lambda: [] in {1}, lambda: [] in {1: 2}, lambda: {} in [{}], lambda: 1 in int, lambda: 1 in len, lambda: "x" in {"x": 0}.items(), lambda: 1 in range(5), lambda: "1" in range(5), lambda: 1.0 in range(5), lambda: 97 in b"a", lambda: 1 in memoryview(b"\1"), lambda: NotImplemented in [NotImplemented])
# -> ValueError inside
# -> TypeError 'NoContains' object is not a container
# -> TypeError argument of type 'int' is not iterable
# -> TypeError argument of type 'NoneType' is not iterable
# -> TypeError argument of type 'object' is not iterable
# -> TypeError argument of type 'int' is not iterable
# -> TypeError 'in <string>' requires string as left operand, not int
# -> TypeError 'in <string>' requires string as left operand, not NoneType
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'in <string>' requires string as left operand, not bytes
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> True
# -> TypeError argument of type 'type' is not iterable
# -> TypeError argument of type 'builtin_function_or_method' is not iterable
# -> False
# -> True
# -> False
# -> True
# -> True
# -> True
# -> True
