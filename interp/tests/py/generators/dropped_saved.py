# What a closing generator saves lives on.
import gc

saved = []


class Box:
    def __init__(self, items):
        self.items = items


def g(box):
    try:
        yield
    finally:
        saved.append(box)


x = g(Box([1, 2]))
next(x)
del x
gc.collect()
gc.collect()
print(saved[0].items)  # -> [1, 2]


def me():
    try:
        saved.append((yield))
        yield
    finally:
        print("closed", type(saved.pop()).__name__)


x = me()
next(x)
x.send(x)
del x
gc.collect()
print("held by a list")  # -> held by a list
saved.clear()
gc.collect()
print("end")  # -> end
