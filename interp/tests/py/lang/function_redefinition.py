# Names of functions and classes can be bound again; callers see the new one.
def f():
    return "first"


def caller():
    return f()


print(caller())  # -> first


def f():
    return "second"


print(caller())  # -> second
f = lambda: "third"
print(caller())  # -> third
old = f


def f():
    return "fourth after " + old()


print(caller())  # -> fourth after third
if True:
    def conditional():
        return "yes"
else:
    def conditional():
        return "no"
print(conditional())  # -> yes
for i in range(2):
    def inside(x=i):
        return x
    print(inside())
# -> 0
# -> 1


class K:
    def m(self):
        return 1

    def m(self, x=0):
        return 2 + x


print(K().m(), K().m(1))  # -> 2 3


class K:
    n = "new class"


print(K.n, hasattr(K, "m"))  # -> new class False
print(len("abc"))  # -> 3
len = lambda x: -1
print(len("abc"))  # -> -1
del len
print(len("abc"))  # -> 3
def_in_expression = [lambda: n for n in (1, 2)]
print(def_in_expression[0]())  # -> 2
