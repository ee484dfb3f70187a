# global binds module names from inside functions.
count = 0


def bump():
    global count
    count += 1


def make():
    global created
    created = "yes"


def shadow():
    count = 99
    return count


bump()
bump()
print(count, shadow(), count)  # -> 2 99 2
make()
print(created)  # -> yes


def outer():
    count = 5

    def inner():
        global count
        count += 100
        return count
    return inner(), count


print(outer(), count)  # -> (102, 5) 102


def loop():
    global i
    for i in range(3):
        pass


loop()
print(i)  # -> 2


def remove():
    global created
    del created


remove()
try:
    created
except NameError as e:
    print(e)  # -> name 'created' is not defined
