# A dropped generator sees `GeneratorExit`, and may have what it likes.
import gc


def g():
    try:
        yield
    except GeneratorExit as e:
        print("exit", e.args)


def h():
    try:
        yield
    except ValueError:
        print("never")
    finally:
        print("finally")


def raises():
    try:
        yield
    finally:
        print("raising")
        raise ValueError("not seen here")


def stubborn():
    try:
        yield
    except GeneratorExit:
        print("stubborn")
        yield


for make in (g, h, raises, stubborn):
    x = make()
    next(x)
    del x
    gc.collect()
# -> exit ()
# -> finally
# -> raising
# -> stubborn
print("end")  # -> end
