# callable and hash over kinds of objects; __hash__ set to None by __eq__; what hash refuses.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Eq:
    def __eq__(self, other):
        return True


class EqHash(Eq):
    def __hash__(self):
        return 5


class Inherits(EqHash):
    pass


class Call:
    def __call__(self):
        return "called"


class Late:
    pass


late = Late()
late.__call__ = lambda: "instance attribute"
print([callable(x) for x in (len, int, lambda: 0, Call(), Call, late, Late, 5, "a", [].append, print, type, None, NotImplemented, property(), staticmethod(len), classmethod(len), super, iter([]), Call().__call__)])
# -> [True, True, True, True, True, False, True, False, False, True, True, True, False, False, False, True, False, True, False, True]
print(Eq.__hash__, EqHash.__hash__(Eq()), hash(EqHash()), hash(Inherits()), hash(True), hash(1.0), hash(0), hash(-0.0), hash("") == hash(""), hash(()) == hash(()), hash(None) == hash(None), hash(int) == hash(int), hash(len) == hash(len), hash([].__len__) is not None, hash(range(2)) == hash(range(0, 2)), hash(frozenset()) == hash(frozenset()), hash(1) == hash(1 + 0j))
# -> None 5 5 5 1 1 0 0 True True True True True True True True True
show(lambda: hash(Eq()), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(bytearray()), lambda: hash(slice(1)), lambda: hash((1, [2])), lambda: hash({}.keys()), lambda: hash(), lambda: hash(1, 2), lambda: {Eq(): 1}, lambda: {Eq()}, lambda: late(), lambda: late.__call__(), lambda: int()(), lambda: type(None)()(), lambda: str()(), lambda: staticmethod(len)("abc"), lambda: classmethod(len)("abc"), lambda: callable(), lambda: [1][0](), lambda: Late()())
# -> TypeError unhashable type: 'Eq'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'dict'
# -> TypeError unhashable type: 'set'
# -> TypeError unhashable type: 'bytearray'
# -> TypeError unhashable type: 'slice'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'dict_keys'
# -> TypeError hash() takes exactly one argument (0 given)
# -> TypeError hash() takes exactly one argument (2 given)
# -> TypeError unhashable type: 'Eq'
# -> TypeError unhashable type: 'Eq'
# -> TypeError 'Late' object is not callable
# -> instance attribute
# -> TypeError 'int' object is not callable
# -> TypeError 'NoneType' object is not callable
# -> TypeError 'str' object is not callable
# -> 3
# -> TypeError 'classmethod' object is not callable
# -> TypeError callable() takes exactly one argument (0 given)
# -> TypeError 'int' object is not callable
# -> TypeError 'Late' object is not callable
