# Coroutines by hand: send, throw, close, awaiting twice, awaiting what is no awaitable, __await__ that gives something else.
class Awaits:
    def __init__(self, gives):
        self.gives = gives

    def __await__(self):
        return self.gives


async def waits(on):
    try:
        return await on
    except ValueError as error:
        return f"caught {error}"
    finally:
        print("cleaned")


async def plain(value=1):
    return value


def run(coroutine):
    try:
        return "yields", coroutine.send(None)
    except StopIteration as stop:
        return "returns", stop.value
    except Exception as error:
        return type(error).__name__, str(error)


kept = waits(Awaits(iter([1, 2])))
print(run(waits(plain(5))), run(kept), run(waits(Awaits(iter(())))))
# -> cleaned
# -> cleaned
# -> ('returns', 5) ('yields', 1) ('returns', None)
for wrong in (5, None, [1], (x for x in ()), Awaits([1]), Awaits(5), Awaits(plain()), plain, int):
    print(run(waits(wrong)))
# -> cleaned
# -> ('TypeError', "object int can't be used in 'await' expression")
# -> cleaned
# -> ('TypeError', "object NoneType can't be used in 'await' expression")
# -> cleaned
# -> ('TypeError', "object list can't be used in 'await' expression")
# -> cleaned
# -> ('TypeError', "object generator can't be used in 'await' expression")
# -> cleaned
# -> ('TypeError', "__await__() returned non-iterator of type 'list'")
# -> cleaned
# -> ('TypeError', "__await__() returned non-iterator of type 'int'")
# -> cleaned
# -> ('TypeError', '__await__() returned a coroutine')
# -> cleaned
# -> ('TypeError', "object function can't be used in 'await' expression")
# -> cleaned
# -> ('TypeError', "object type can't be used in 'await' expression")
c = plain()
print(run(c), run(c))  # -> ('returns', 1) ('RuntimeError', 'cannot reuse already awaited coroutine')
c = waits(Awaits(iter([1, 2, 3])))
print(run(c), run(c))  # -> ('yields', 1) ('yields', 2)
try:
    c.throw(ValueError("thrown in"))  # -> cleaned
except StopIteration as stop:
    print(stop.value)  # -> caught thrown in
c = waits(Awaits(iter([1, 2])))
print(c.send(None), c.close(), run(c))
# -> cleaned
# -> 1 None ('RuntimeError', 'cannot reuse already awaited coroutine')
c = plain()
try:
    c.send(5)
except TypeError as error:
    print(error)  # -> can't send non-None value to a just-started coroutine
print(c.close(), c.cr_running, c.cr_await, c.cr_code.co_name, c.__name__, c.__qualname__)
# -> None False None plain plain plain
try:
    iter(c)
except TypeError as error:
    print(error)  # -> 'coroutine' object is not iterable
d = plain()
try:
    d.throw(KeyError("early"))
except KeyError as error:
    print("out", error)  # -> out 'early'
print(run(d))  # -> ('RuntimeError', 'cannot reuse already awaited coroutine')
e = waits(Awaits(iter([1])))
e.send(None)
print(e.cr_await is not None)  # -> True
e.close()  # -> cleaned
kept.close()  # -> cleaned
