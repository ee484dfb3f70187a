# close raises GeneratorExit inside; ignoring it is an error.
def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleanup")


a = g()
next(a)
print(a.close())
# -> closing
# -> cleanup
# -> None
print(list(a), a.close())  # -> [] None
fresh = g()
fresh.close()
print(list(fresh))  # -> []


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)  # -> generator ignored GeneratorExit


def quiet():
    try:
        yield
    except GeneratorExit:
        return


def failing():
    try:
        yield
    finally:
        raise ValueError("in cleanup")


q = quiet()
next(q)
print(q.close())  # -> None
f = failing()
next(f)
try:
    f.close()
except ValueError as e:
    print(e, repr(e.__context__))  # -> in cleanup GeneratorExit()
