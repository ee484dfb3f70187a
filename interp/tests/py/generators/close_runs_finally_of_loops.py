# break out of a loop over a generator leaves it suspended; close finishes it.
def resource(name):
    print("open", name)
    try:
        for i in range(10):
            yield i
    finally:
        print("close", name)


g = resource("a")
for v in g:
    if v == 2:
        break
# -> open a
print("after break", next(g))  # -> after break 3
g.close()  # -> close a
print(next(g, "empty"))  # -> empty


def outer():
    inner = resource("inner")
    try:
        yield from inner
    finally:
        print("outer done")


o = outer()
next(o)  # -> open inner
o.close()
# -> close inner
# -> outer done
try:
    for v in (r := resource("b")):
        if v:
            raise ValueError("stop")
    # -> open b
except ValueError as e:
    print(e)  # -> stop
    r.close()  # -> close b


def limited(n, it):
    try:
        for _ in range(n):
            yield next(it)
    finally:
        it.close()


print(list(limited(3, resource("c"))))
# -> open c
# -> close c
# -> [0, 1, 2]
