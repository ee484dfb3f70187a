# What is still bound after loops, comprehensions, with and except.
for i in range(3):
    inside = i * 2
print(i, inside)  # -> 2 4
[j for j in range(5)]
try:
    j
except NameError as e:
    print(e)  # -> name 'j' is not defined
try:
    1 / 0
except ZeroDivisionError as error:
    kept = error
try:
    error
except NameError as e:
    print(e)  # -> name 'error' is not defined
print(kept)  # -> division by zero


class M:
    def __enter__(self):
        return "entered"

    def __exit__(self, *e):
        pass


with M() as m:
    body = 1
print(m, body)  # -> entered 1


def f():
    e = "outer"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError:
        return "e is gone"


print(f())  # -> e is gone


def g():
    for x in range(2):
        def get():
            return x
    return get()


print(g())  # -> 1
while (n := 5) and False:
    pass
print(n)  # -> 5
for k in ():
    pass
try:
    k
except NameError as e:
    print(e)  # -> name 'k' is not defined
if False:
    q = 1
print("q" in globals(), "i" in globals())  # -> False True
