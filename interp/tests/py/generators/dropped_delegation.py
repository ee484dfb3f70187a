# A dropped generator closes what it delegates to.
import gc


def inner():
    try:
        yield 1
    finally:
        print("inner")


def outer():
    try:
        yield from inner()
    finally:
        print("outer")


x = outer()
next(x)
del x
# -> inner
# -> outer
gc.collect()


def plain():
    yield from inner()


x = plain()
next(x)
del x  # -> inner
gc.collect()
print("end")  # -> end
