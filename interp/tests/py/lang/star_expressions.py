# Stars wherever they may stand: assignment, for, return, yield, subscripts, displays, calls; and where they may not.
a, *b = "xyz"
*c, = [1, 2]
[d, *e], f = "pq", 5
(g, *h, j), *k = ("abcd", 1, 2)
print(a, b, c, d, e, f, g, h, j, k)  # -> x ['y', 'z'] [1, 2] p ['q'] 5 a ['b', 'c'] d [1, 2]
for m, *n in [(1, 2, 3), "ab"]:
    print(m, n)
# -> 1 [2, 3]
# -> a ['b']


def returns():
    return *c, *b


def yields():
    yield *c, 3
    x = yield *b,
    return *x, 1


print(returns(), next(yields.__call__()))  # -> (1, 2, 'y', 'z') (1, 2, 3)
print(*[1], *"ab", sep="-", **{"end": "!\n"})  # -> 1-a-b!
t = *c, *(5, 6)
print(t, [*t, 0, *t], {*t}, (*t,), {**{"a": 1}, "b": 2, **{"a": 3}})
# -> (1, 2, 5, 6) [1, 2, 5, 6, 0, 1, 2, 5, 6] {1, 2, 5, 6} (1, 2, 5, 6) {'a': 3, 'b': 2}


class Sub:
    def __getitem__(self, key):
        return key


s = Sub()
print(s[*c], s[*c, 7], s[1, *b], s[*c, *c], s[(*c,)], s[()])  # -> (1, 2) (1, 2, 7) (1, 'y', 'z') (1, 2, 1, 2) (1, 2) ()
x = [0] * 5
x[1], *x[2:4], y = range(6)
print(x, y)  # -> [0, 0, 1, 2, 3, 4, 0] 5
for z in *c, *b:
    print(z, end=".")
print("|")  # -> 1.2.y.z.|
if (w := (*c, 9)):
    print(w)  # -> (1, 2, 9)
for text in ("*a = 1", "*a", "x = *a", "(*a)", "[*a, *b] = c", "f(*)", "return *a", "del *a", "a, *b, *c = d", "*a, b: int = c", "x[*a] = 1", "x[*a:1]",
             "[*a for a in b]", "{**a for a in b}", "{*a: 1}", "f(**a, *b)", "f(a=1, *b)", "f(a=1, b)", "f(**a, b)", "(*a, b) += 1",
             "*a += 1", "for *a in b: pass", "for *a, in b: pass", "lambda *: 1", "def f(*): pass", "def f(*, **k): pass", "def f(*a, *b): pass", "def f(**k, a): pass",
             "with a as *b: pass", "with a as (*b,): pass", "import *", "*a, = b", "assert *a", "yield *a,", "await *a", "not *a", "a if *b else c", "(**a)"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.msg, "|", text)
# -> starred assignment target must be in a list or tuple | *a = 1
# -> can't use starred expression here | *a
# -> can't use starred expression here | x = *a
# -> cannot use starred expression here | (*a)
# -> multiple starred expressions in assignment | [*a, *b] = c
# -> invalid syntax | f(*)
# -> 'return' outside function | return *a
# -> cannot delete starred | del *a
# -> multiple starred expressions in assignment | a, *b, *c = d
# -> only single target (not tuple) can be annotated | *a, b: int = c
# -> fine: x[*a] = 1
# -> invalid syntax | x[*a:1]
# -> iterable unpacking cannot be used in comprehension | [*a for a in b]
# -> dict unpacking cannot be used in dict comprehension | {**a for a in b}
# -> invalid syntax | {*a: 1}
# -> iterable argument unpacking follows keyword argument unpacking | f(**a, *b)
# -> fine: f(a=1, *b)
# -> positional argument follows keyword argument | f(a=1, b)
# -> positional argument follows keyword argument unpacking | f(**a, b)
# -> 'tuple' is an illegal expression for augmented assignment | (*a, b) += 1
# -> 'starred' is an illegal expression for augmented assignment | *a += 1
# -> starred assignment target must be in a list or tuple | for *a in b: pass
# -> fine: for *a, in b: pass
# -> named arguments must follow bare * | lambda *: 1
# -> named arguments must follow bare * | def f(*): pass
# -> named arguments must follow bare * | def f(*, **k): pass
# -> * argument may appear only once | def f(*a, *b): pass
# -> arguments cannot follow var-keyword argument | def f(**k, a): pass
# -> starred assignment target must be in a list or tuple | with a as *b: pass
# -> fine: with a as (*b,): pass
# -> invalid syntax | import *
# -> fine: *a, = b
# -> invalid syntax | assert *a
# -> 'yield' outside function | yield *a,
# -> invalid syntax | await *a
# -> invalid syntax | not *a
# -> invalid syntax | a if *b else c
# -> cannot use double starred expression here | (**a)
