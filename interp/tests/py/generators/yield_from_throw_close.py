# throw and close go through yield from to the inner generator.
def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner finally")
    return "done"


def outer():
    try:
        print("result", (yield from inner()))
    except KeyError as e:
        print("outer caught", e)
        yield "outer recovered"
    finally:
        print("outer finally")


g = outer()
next(g)
print(g.throw(ValueError("v")))
# -> inner caught v
# -> recovered
print(next(g, "end"))
# -> inner finally
# -> result done
# -> outer finally
# -> end
g = outer()
next(g)
print(g.throw(KeyError("k")))
# -> inner finally
# -> outer caught 'k'
# -> outer recovered
print(next(g, "end"))
# -> outer finally
# -> end
g = outer()
next(g)
g.close()
# -> inner finally
# -> outer finally


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return "plain"


def delegate():
    yield from Plain()


d = delegate()
print(next(d), next(d))  # -> plain plain
try:
    d.send(1)
except AttributeError as e:
    print(e)  # -> 'Plain' object has no attribute 'send'
d = delegate()
next(d)
try:
    d.throw(IndexError("no throw method"))
except IndexError as e:
    print(e)  # -> no throw method
d = delegate()
next(d)
print(d.close())  # -> None
