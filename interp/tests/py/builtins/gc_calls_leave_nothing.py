# What a call has left in registers that nobody reads any more keeps nothing alive.
import gc
import weakref


class Big:
    pass


seen = []


def use(items):
    first, second, third = Big(), Big(), Big()
    seen[:] = [weakref.ref(one) for one in (first, second, third)]
    return len(items) + (first is not second) + (second is not third)


def alive():
    gc.collect()
    return [one() is not None for one in seen]


def numbers():
    yield 1
    print("in a generator that a builtin takes:", alive())
    yield 2


def key(x):
    print("called by a builtin:", alive())
    return x


def taken(kind):
    for _ in range(2):
        print(use(kind(numbers())))


def mapped():
    for _ in range(2):
        print(use(list(map(key, [1]))))


def looped():
    print(use([0]))
    for turn in range(2):
        print("at a loop's turn:", alive())


for kind in (list, tuple, sorted):
    taken(kind)
# -> in a generator that a builtin takes: []
# -> 4
# -> in a generator that a builtin takes: [False, False, False]
# -> 4
# -> in a generator that a builtin takes: [False, False, False]
# -> 4
# -> in a generator that a builtin takes: [False, False, False]
# -> 4
# -> in a generator that a builtin takes: [False, False, False]
# -> 4
# -> in a generator that a builtin takes: [False, False, False]
# -> 4
mapped()
# -> called by a builtin: [False, False, False]
# -> 3
# -> called by a builtin: [False, False, False]
# -> 3
looped()
# -> 3
# -> at a loop's turn: [False, False, False]
# -> at a loop's turn: [False, False, False]
print("-".join(str(n) for n in numbers()), any(n > 1 for n in numbers()), sum(numbers()))
# -> in a generator that a builtin takes: [False, False, False]
# -> in a generator that a builtin takes: [False, False, False]
# -> in a generator that a builtin takes: [False, False, False]
# -> 1-2 True 3
print(alive())  # -> [False, False, False]

# Code that begins with a loop has its names in a register from the beginning.
names = {"n": 0}
exec("""while True:
    x = [n] * 1000
    n = n + 1
    if n > 300: break
""", {}, names)
print(names["n"], len(names["x"]))  # -> 301 1000


def begins_with_a_loop(n):
    while True:
        if n > 300:
            return len(last), n
        n += 1
        last = [n] * 1000


print(begins_with_a_loop(0))  # -> (1000, 301)
