# callable objects everywhere a function may stand: key=, map, sorted, decorators, default factories, partial chains, __call__ of __call__.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x=0, *args, **kwargs):
        return self.n + x + sum(args) + sum(kwargs.values())


add = Adder(10)
print(add(), add(1), add(1, 2, k=3), list(map(add, [1, 2])), sorted([3, 1, 2], key=Adder(-5)), max([1, 5], key=add), callable(add), callable(Adder), callable(5))
# -> 10 11 16 [11, 12] [1, 2, 3] 5 True True False
print(list(filter(Adder(-1), [0, 1, 2])), add.__call__(5), Adder.__call__(add, 6), type(add).__call__(add, 7))
# -> [0, 2] 15 16 17


class Nested:
    __call__ = Adder(100)


class Twice:
    __call__ = Nested()


print(Nested()(1), Twice()(2))  # -> 101 102
n = Nested()
n.__call__ = lambda: "instance is not asked"
print(n(3))  # -> 103


class Refuses:
    __call__ = None


class Data:
    __call__ = 5


class Endless:
    pass


Endless.__call__ = Endless()
for bad in (lambda: Refuses()(), lambda: Data()(), lambda: object()(), lambda: Endless()(), lambda: add(1, x=2), lambda: NotImplemented()):
    try:
        print(bad())
    except (TypeError, RecursionError) as error:
        print(type(error).__name__, error if type(error) is TypeError else "deep")
# -> TypeError 'NoneType' object is not callable
# -> TypeError 'int' object is not callable
# -> TypeError 'object' object is not callable
# -> RecursionError deep
# -> TypeError Adder.__call__() got multiple values for argument 'x'
# -> TypeError 'NotImplementedType' object is not callable
