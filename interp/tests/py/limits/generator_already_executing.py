# A generator that touches itself while it runs.
def g():
    try:
        yield next(me)
    except ValueError as e:
        print(e)
    yield "second"


me = g()
print(next(me))
# -> generator already executing
# -> second


def closes():
    try:
        me2.close()
    except ValueError as e:
        yield str(e)


me2 = closes()
print(next(me2))  # -> generator already executing


def sends():
    try:
        me3.send(None)
    except ValueError as e:
        yield str(e)
    try:
        me3.throw(KeyError)
    except ValueError as e:
        yield str(e)


me3 = sends()
print(list(me3))  # -> ['generator already executing', 'generator already executing']


def indirect():
    yield 1
    yield sum(me4)


me4 = indirect()
next(me4)
try:
    next(me4)
except ValueError as e:
    print(e)  # -> generator already executing
print(list(me4))  # -> []


def running():
    yield me5.gi_running


me5 = running()
print(next(me5), me5.gi_running)  # -> True False
