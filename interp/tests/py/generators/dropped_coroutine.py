# Coroutines and asynchronous generators that wait are closed, too.
import gc


class Wait:
    def __await__(self):
        yield "waiting"


async def work(name):
    try:
        await Wait()
    finally:
        print("closed", name)


c = work("coroutine")
print(c.send(None))  # -> waiting
del c  # -> closed coroutine
gc.collect()


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed numbers")


n = numbers()
step = n.asend(None)
try:
    step.send(None)
except StopIteration as e:
    print(e.value)  # -> 1
del n, step  # -> closed numbers
gc.collect()
print("end")  # -> end
