# yield, next, StopIteration, and iteration.
def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")


g = count(2)
print("made")  # -> made
print(next(g))
# -> start
# -> 0
print(next(g))  # -> 1
try:
    next(g)  # -> end
except StopIteration as e:
    print("stopped", e.value)  # -> stopped None
print(next(g, "still stopped"))  # -> still stopped
print(list(count(3)))
# -> start
# -> end
# -> [0, 1, 2]
print(iter(g) is g, type(g).__name__, g.__name__)  # -> True generator count


def empty():
    return
    yield


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(empty()), [x for x, _ in zip(fib(), range(10))])  # -> [] [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
for x in fib():
    if x > 50:
        break
print(x)  # -> 55
print(sum(count(0)), max(count(3)), 1 in count(5))
# -> start
# -> end
# -> start
# -> end
# -> start
# -> 0 2 True
