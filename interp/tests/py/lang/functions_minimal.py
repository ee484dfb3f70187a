# The smallest functions and calls.
def one():
    return 1


def add(a, b):
    return a + b


def shout(text):
    print(text)


print(one())  # -> 1
print(add(2, 3))  # -> 5
shout("hi")  # -> hi
print(shout("nothing comes back"))
# -> nothing comes back
# -> None
print(add(add(1, 2), add(3, 4)))  # -> 10
print(add("a", "b"))  # -> ab


def calls_later():
    return defined_below()


def defined_below():
    return "below"


print(calls_later())  # -> below


def no_return(x):
    if x:
        return "yes"


print(no_return(1), no_return(0))  # -> yes None
