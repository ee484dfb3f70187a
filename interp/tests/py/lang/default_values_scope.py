# Defaults and decorators are evaluated outside the function, in the enclosing scope, once; mutable ones stay; names of the class seen.
x = "module"


def outer():
    x = "outer"

    def f(a=x, b=lambda: x, *, k=[x]):
        x = "inner"
        return a, b(), k, x

    x = "changed"
    return f()


print(outer())  # -> ('outer', 'changed', ['outer'], 'inner')


class C:
    x = "class"

    def f(self, a=x, b=[y for y in x][0], c=lambda: x):
        return a, b, c()

    def g(self, n=len(x)):
        return n


print(C().f(), C().g())  # -> ('class', 'c', 'module') 5


def remembers(item, seen=[], *, count={"n": 0}):
    seen.append(item)
    count["n"] += 1
    return seen, count["n"]


remembers(1)
print(remembers(2), remembers.__defaults__, remembers.__kwdefaults__)  # -> ([1, 2], 2) ([1, 2],) {'count': {'n': 2}}
remembers.__defaults__[0].clear()
print(remembers(3), remembers(4, []))  # -> ([3], 3) ([4], 4)


def evaluated(name):
    print("default", name)
    return name


def g(a=evaluated("a"), *, b=evaluated("b"), c: evaluated("annotation") = evaluated("c")):
    return a + b + c
# -> default a
# -> default b
# -> default c
# -> default annotation


print(g(), g("x"), g(b="y"))  # -> abc xbc ayc
for i in range(2):
    def h(n=i, later=lambda: i):
        return n, later()
    print(h())
# -> (0, 0)
# -> (1, 1)
i = 9
print(h(), h(1), h.__defaults__[0])  # -> (1, 9) (1, 9) 1


def fresh(value=None, sentinel=object()):
    return value if value is not None else [], sentinel is fresh.__defaults__[1]


print(fresh(), fresh([1]), fresh()[0] is fresh()[0])  # -> ([], True) ([1], True) False
try:
    def bad(a=undefined_here): pass
except NameError as error:
    print(error, "bad" in globals())  # -> name 'undefined_here' is not defined False


def uses_itself(f=lambda: uses_itself):
    return f() is uses_itself


print(uses_itself())  # -> True
def walrus(a=(made := 5), b=made): return a + b
print(walrus(), made)  # -> 10 5
