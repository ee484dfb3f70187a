# nonlocal reaches the nearest enclosing function that binds the name.
def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "inner"
        inner()
        return x

    print(middle())
    return x


print(outer())
# -> inner
# -> inner


def shadow():
    x = 1

    def middle():
        x = 2

        def inner():
            nonlocal x
            x += 10
            return x
        return inner(), x

    return middle(), x


print(shadow())  # -> ((12, 12), 1)


def make():
    value = None

    def put(v):
        nonlocal value
        value = v

    return put, lambda: value


put, get = make()
put([1])
print(get())  # -> [1]


def deleting():
    x = 1

    def drop():
        nonlocal x
        del x
    drop()
    try:
        return x
    except NameError as e:
        return type(e).__name__, str(e)


print(deleting())
# -> ('UnboundLocalError', "cannot access local variable 'x' where it is not associated with a value")
