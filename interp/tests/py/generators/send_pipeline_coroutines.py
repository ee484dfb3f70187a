# Generators as sinks: a chain of coroutines fed by send.
def coroutine(f):
    def start(*args, **kwargs):
        g = f(*args, **kwargs)
        next(g)
        return g
    return start


@coroutine
def printer(prefix):
    while True:
        print(prefix, (yield))


@coroutine
def average(n, target):
    window = []
    try:
        while True:
            window.append((yield))
            if len(window) == n:
                target.send(sum(window) / n)
                window = []
    finally:
        print("left over", window)
        target.close()


@coroutine
def split(condition, yes, no):
    while True:
        value = yield
        (yes if condition(value) else no).send(value)


@coroutine
def collect(into):
    while True:
        into.append((yield))


odd = []
source = split(lambda v: v % 2 == 0, average(2, printer("even mean")), collect(odd))
for value in range(9):
    source.send(value)
# -> even mean 1.0
# -> even mean 5.0
print(odd)  # -> [1, 3, 5, 7]
p = average(3, printer("mean"))
for v in (1, 2, 6, 7):
    p.send(v)
# -> mean 3.0
p.close()  # -> left over [7]
try:
    p.send(1)
except StopIteration:
    print("closed")  # -> closed
