# return in a generator sets StopIteration.value.
def g():
    yield 1
    return "result"


it = g()
print(next(it))  # -> 1
try:
    next(it)
except StopIteration as e:
    print(repr(e.value), e.args, repr(e))  # -> 'result' ('result',) StopIteration('result')
try:
    next(it)
except StopIteration as e:
    print(repr(e.value))  # -> None


def none():
    yield
    return


it = none()
print(next(it))  # -> None
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)  # -> None ()


def tuple_value():
    return (1, 2)
    yield


try:
    next(tuple_value())
except StopIteration as e:
    print(e.value, e.args)  # -> (1, 2) ((1, 2),)
print(list(g()))  # -> [1]
