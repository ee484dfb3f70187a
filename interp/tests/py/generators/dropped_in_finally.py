# A generator that waits within `try ... finally` is closed when nobody reaches it any more.
import gc


def g(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def f():
    x = g("a")
    print(next(x))


f()
# -> 1
# -> closed a
gc.collect()
for item in g("b"):
    break
# -> closed b
del item
gc.collect()
x = g("not begun")
del x
gc.collect()
x = g("over")
print(list(x))
# -> closed over
# -> [1, 2]
del x
gc.collect()
x = g("closed before")
next(x)
x.close()  # -> closed closed before
del x
gc.collect()
print("end")  # -> end
