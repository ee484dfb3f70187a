# Decorators apply from the bottom up; with arguments; on classes.
def tag(name):
    print("make", name)

    def wrap(f):
        print("apply", name)

        def inner(*args):
            return f"<{name}>{f(*args)}</{name}>"
        return inner
    return wrap


@tag("b")
@tag("i")
def text(s):
    return s
# -> make b
# -> make i
# -> apply i
# -> apply b


print(text("x"))  # -> <b><i>x</i></b>


def register(table):
    def add(cls):
        table[cls.__name__] = cls
        return cls
    return add


classes = {}


@register(classes)
class Motor:
    pass


print(list(classes), classes["Motor"] is Motor)  # -> ['Motor'] True


def memo(f):
    known = {}

    def inner(n):
        if n not in known:
            known[n] = f(n)
        return known[n]
    inner.known = known
    return inner


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.known))  # -> 23416728348467685 81
replace = [lambda f: 42]


@replace[0]
def answer():
    pass


print(answer)  # -> 42
