# throw raises at the waiting yield.
def worker():
    while True:
        try:
            x = yield
            print("work", x)
        except ValueError as e:
            print("handled", e)
        finally:
            print("finally")


w = worker()
next(w)
w.send(1)
# -> work 1
# -> finally
w.throw(ValueError("soft"))
# -> handled soft
# -> finally
try:
    w.throw(KeyError("hard"))  # -> finally
except KeyError as e:
    print("out", e)  # -> out 'hard'
try:
    w.send(2)
except StopIteration:
    print("finished")  # -> finished


def answer():
    try:
        yield 1
    except ZeroDivisionError:
        yield "from handler"
    return "value"


a = answer()
next(a)
print(a.throw(ZeroDivisionError))  # -> from handler
try:
    next(a)
except StopIteration as e:
    print(e.value)  # -> value
fresh = answer()
try:
    fresh.throw(RuntimeError("before start"))
except RuntimeError as e:
    print(e)  # -> before start
print(list(fresh))  # -> []
for bad in (5, "x", int):
    try:
        answer().throw(bad)
    except TypeError as e:
        print(e)
# -> exceptions must be classes or instances deriving from BaseException, not int
# -> exceptions must be classes or instances deriving from BaseException, not str
# -> exceptions must be classes or instances deriving from BaseException, not type
