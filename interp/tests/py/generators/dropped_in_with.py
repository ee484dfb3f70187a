# Context managers of dropped generators are left, with `GeneratorExit`.
import gc


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind.__name__)


def g():
    with Manager():
        with Manager():
            yield
    yield "outside"


x = g()
next(x)
# -> enter
# -> enter
del x
# -> exit GeneratorExit
# -> exit GeneratorExit
gc.collect()
x = g()
next(x)
# -> enter
# -> enter
print(next(x))  # raises AttributeError: 'NoneType' object has no attribute '__name__'
# -> exit AttributeError
del x
gc.collect()
print("end")
