# yield as an expression in every place: calls, displays, conditions, f-strings, defaults.
def g():
    print("call", max((yield 1), (yield 2)))
    print([(yield 3), (yield 4)], {"k": (yield 5)})
    print((yield 6) if (yield 7) else (yield 8))
    print(f"formatted {(yield 9)}")
    x = yield
    print("x", x)
    y = (yield 10) + (yield 11)
    print("y", y)
    while (yield 12):
        print("again")
    assert (yield 13), "assertion"
    d = {}
    d[(yield 14)] = yield 15
    print(d)
    a, b = yield 16
    print(a, b)
    a += yield 17
    print(a)
    print((yield 18) and (yield 19), not (yield 20))
    return (yield 21)


it = g()
answers = {
    1: 100,
    2: 50,
    3: "a",
    4: "b",
    5: "v",
    6: "yes",
    7: True,
    9: "nine",
    None: "none",
    10: 1,
    11: 2,
    12: 0,
    13: "ok",
    14: "key",
    15: "value",
    16: (8, 9),
    17: 1,
    18: 0,
    20: "",
    21: "result",
}
seen, value = [], next(it)
try:
    while True:
        seen.append(value)
        value = it.send(answers[value])
    # -> call 100
    # -> ['a', 'b'] {'k': 'v'}
    # -> yes
    # -> formatted nine
    # -> x none
    # -> y 3
    # -> {'key': 'value'}
    # -> 8 9
    # -> 9
    # -> 0 True
except StopIteration as e:
    print("returned", e.value)  # -> returned result
print(seen)  # -> [1, 2, 3, 4, 5, 7, 6, 9, None, 10, 11, 12, 13, 15, 14, 16, 17, 18, 20, 21]


def inner():
    got = []
    while len(got) < 3:
        got.append((yield len(got)))
    return got


def outer():
    return [(yield from inner()), (yield from inner())]


o = outer()
next(o)
try:
    for i in range(10):
        o.send(i)
except StopIteration as e:
    print(e.value)  # -> [[0, 1, 2], [3, 4, 5]]
