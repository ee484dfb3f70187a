# Loops over range, with what is called so when they run: bounds, steps, numbers beyond a word, errors, generators, deletion.
def run(*bounds):
    out = []
    for i in range(*bounds):
        out.append(i)
    return out

def one(n):
    out = []
    for i in range(n):
        out.append(i)
    else:
        out.append("end")
    return out

def two(a, b):
    return [i for i in range(a, b)]

def three(a, b, step):
    return {i: 0 for i in range(a, b, step)}

def show(act, *args):
    try:
        print(act(*args))
    except Exception as e:
        print(f"{type(e).__name__} {e}")

for n in (3, 0, -2, True, 2.0, "a", None, -(2**70)):
    show(one, n)
# -> [0, 1, 2, 'end']
# -> ['end']
# -> ['end']
# -> [0, 'end']
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> ['end']
for a, b in ((0, 3), (3, 0), (-2, 2), (2**49 - 2, 2**49 + 1), (2**70, 2**70 + 2), (-(2**49), -(2**49) + 1), (False, True), (1, 2.0)):
    show(two, a, b)
# -> [0, 1, 2]
# -> []
# -> [-2, -1, 0, 1]
# -> [562949953421310, 562949953421311, 562949953421312]
# -> [1180591620717411303424, 1180591620717411303425]
# -> [-562949953421312]
# -> [0]
# -> TypeError 'float' object cannot be interpreted as an integer
for a, b, step in ((0, 7, 3), (7, 0, -3), (0, 7, -1), (0, 7, 0), (2**49 - 4, 2**49 - 1, 2), (2**49 - 3, 2**49 - 1, 2**48), (0, 2**49 - 1, 2**48), (-(2**49), 2**49, 2**49 - 1), (0, 4, True), (0, 4, None)):
    show(three, a, b, step)
# -> {0: 0, 3: 0, 6: 0}
# -> {7: 0, 4: 0, 1: 0}
# -> {}
# -> ValueError range() arg 3 must not be zero
# -> {562949953421308: 0, 562949953421310: 0}
# -> {562949953421309: 0}
# -> {0: 0, 281474976710656: 0}
# -> {-562949953421312: 0, -1: 0, 562949953421310: 0}
# -> {0: 0, 1: 0, 2: 0, 3: 0}
# -> TypeError 'NoneType' object cannot be interpreted as an integer
show(run)  # -> TypeError range expected at least 1 argument, got 0
show(run, 1, 2, 3, 4)  # -> TypeError range expected at most 3 arguments, got 4

def shadowed(range):
    out = []
    for i in range(2):
        for j in range(i):
            out.append((i, j))
    return out, [i for i in range(1)]

print(shadowed(lambda n: [n, "x"]), shadowed(lambda n: iter([n, 5])))
# -> ([(2, 2), (2, 'x'), ('x', 'x'), ('x', 'x')], [1, 'x']) ([(2, 2), (2, 5), (5, 5), (5, 5)], [1, 5])
# The callee is looked up once, and before the arguments.
def tell(word, value):
    print(word)
    return value

exec("for i in range(tell('stop', 2)): print(i)", {"tell": tell, "range": range})
# -> stop
# -> 0
# -> 1
# Within generators, with jumps, in each other, with targets of other kinds.
def pairs(n):
    for i in range(n):
        for j in range(i, n):
            if j == 2:
                continue
            if i == 3:
                return
            yield i, j
    yield "never"

print(list(pairs(5)), sum(i * j for i in range(4) for j in range(i)))
# -> [(0, 0), (0, 1), (0, 3), (0, 4), (1, 1), (1, 3), (1, 4), (2, 3), (2, 4)] 11
target = [0]
for target[0] in range(3):
    pass
print(target, [x for x in range(5) if x % 2], {x % 2 for x in range(5)}, [[y for y in range(x)] for x in range(3)])
# -> [2] [1, 3] {0, 1} [[], [0], [0, 1]]
show(lambda: [a + b for a, b in range(2)])  # -> TypeError cannot unpack non-iterable int object
show(lambda: [a + b for a, b in range(0)])  # -> []

class Watched:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return iter([self.n])

def outer():
    range = Watched
    for i in range(7):
        print(i)

outer()  # -> 7
i = "kept"
for i in range(0):
    pass
print(i)  # -> kept
for i in range(3):
    i += 10
    del i
print("i" in globals())  # -> False
