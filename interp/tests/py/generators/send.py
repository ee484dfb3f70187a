# send gives a value to the waiting yield.
def average():
    total = n = 0
    mean = None
    while True:
        x = yield mean
        total += x
        n += 1
        mean = total / n


a = average()
print(next(a), a.send(10), a.send(20), a.send(3))  # -> None 10.0 15.0 11.0


def echo():
    got = yield "ready"
    while got != "stop":
        got = yield f"got {got}"
    return "bye"


e = echo()
print(next(e), e.send(1), next(e), e.send(None))  # -> ready got 1 got None got None
try:
    e.send("stop")
except StopIteration as s:
    print(s.value)  # -> bye
try:
    e.send(1)
except StopIteration as s:
    print(s.value)  # -> None
fresh = echo()
try:
    fresh.send(5)
except TypeError as error:
    print(error)  # -> can't send non-None value to a just-started generator
print(fresh.send(None))  # -> ready


def pairs():
    x = yield 1, 2
    print("x", x)
    y = (yield) or "default"
    print("y", y)
    print("end")


p = pairs()
print(next(p), p.send("a"), next(p, "finished"))
# -> x a
# -> y default
# -> end
# -> (1, 2) None finished
