# The walrus in every place where it may stand, what it binds in comprehensions and lambdas, its precedence, and where it may not stand.
def f(x, y=None, *args, **keywords):
    return x, y, args, keywords


data = [3, 1, 4]
print((n := len(data)), n, [m := i * 2 for i in data], m, f((a := 1), (b := 2)), a + b, f(x=(c := 5)), c, {(k := "key"): (v := "value")}, k + v, data[(i := 1)], data[(j := 0) : (j2 := 2)], (t := 1, 2), t)
# -> 3 3 [6, 2, 8] 8 (1, 2, (), {}) 3 (5, None, (), {}) 5 {'key': 'value'} keyvalue 1 [3, 1] (1, 2) 1
if (found := next((x for x in data if x > 3), None)) and (twice := found * 2) > 7:
    print(found, twice)  # -> 4 8
while (item := data.pop() if data else None) is not None:
    print(item, end=" ")
print([last := x for x in range(5) if (half := x // 2)], last, half, any((hit := w).startswith("b") for w in ["ab", "bc", "bd"]), hit, (lambda: (inner := 5) + inner)(), "inner" in globals())
# -> 4 1 3 [2, 3, 4] 4 2 True bc 10 False
print([[q := (x, y) for x in "ab"] for y in "cd"], q, (u := (w := 3) + 1, u * w), not (z := 0), z, -(p := 2), (p := p + 1) * p, (y := 1) if (y2 := 0) else y2, f"{(r := 7)}{r:=5}", (o := [1])[0], o.append(o) is None and len(o))
# -> [[('a', 'c'), ('b', 'c')], [('a', 'd'), ('b', 'd')]] ('b', 'd') (4, 12) True 0 -2 9 0 7    7 1 2


def scopes():
    total = 0
    parts = [total := total + x for x in range(4)]

    def inner():
        nonlocal total
        return [total := total * x for x in (2, 3)], total
    return parts, inner(), total


def defaults(a=(d := 10), *, b=(d2 := 20)):
    return a, b


class C:
    x = (y := 5) + 1
    z = (lambda: [m := 3])()


print(scopes(), defaults(), d, d2, C.y, C.x, C.z, hasattr(C, "m"))
# -> ([0, 1, 3, 6], ([12, 36], 36), 36) (10, 20) 10 20 5 6 [3] False


@(deco := lambda g: g)
def decorated(): ...


match (subject := {"a": 1}):
    case {"a": got} if (again := got + 1):
        print(subject, got, again)  # -> {'a': 1} 1 2
with (ctx := __import__("contextlib").nullcontext(5)) as value:
    print(value, ctx.enter_result)  # -> 5 5
assert (flag := True), (message := "never")
print([x for x in range(3) if (keep := x)], keep, sorted([2, 1], key=lambda x: (kk := -x)), max((best := 3), 2), *(st := (1, 2)), (yes := 1 < 2 < 3), (no := not yes), deco is not None)
# -> [1, 2] 2 [2, 1] 3 1 2 True False True
try:
    raise (exc := ValueError("made here"))
except ValueError as error:
    print(error is exc)  # -> True
for code in ("x := 1", "(x := 1) := 2", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1, 2)", "f(x := 1, 2)", "f(a=b := 1)", "f(a := 1 for b in c)", "[i := 0 for i in x]", "[[i := 0 for j in x] for i in y]", "[x for y in (z := w)]", "[x for x in y if (y := x)]", "lambda: x := 1", "def f(a=b := 1): pass", "{a: b := 1}", "{a := 1}", "{a := 1: 2}", "x = y := 1", "x = (y := 1)", "print(x := 1)", "a[b := 1]", "a[b := 1, c := 2]", "a[b:=1:2]", "assert x := 1", "del (x := 1)", "return x := 1", "(yield := 1)", "(None := 1)", "(__debug__ := 1)", "(x := y := 1)", "with (x := y): pass", "with x := y: pass", "if x := 1: pass", "while x := f(): break", "x: int = (y := 1)", "f'{x := 5}'", "class A:\n [x := 1 for y in z]", "class A:\n [x for y in z if (x := y)]", "lambda x: (x := 1)", "async def f(): return (await (x := g()))", "@x := y\ndef f(): pass", "for x in y := z: pass", "import a as (b := c)", "(*x := 1)", "x += y := 1", "raise x := y"):
    try:
        compile(code, "c", "exec")
        print(code.replace("\n", "\\n"), "ok")
    except SyntaxError as error:
        print(code.replace("\n", "\\n"), "|", error.msg)
# -> x := 1 | invalid syntax
# -> (x := 1) := 2 | cannot use assignment expressions with named expression
# -> (x.y := 1) | cannot use assignment expressions with attribute
# -> (x[0] := 1) | cannot use assignment expressions with subscript
# -> ((a, b) := 1, 2) | cannot use assignment expressions with tuple
# -> f(x := 1, 2) ok
# -> f(a=b := 1) | invalid syntax
# -> f(a := 1 for b in c) ok
# -> [i := 0 for i in x] | assignment expression cannot rebind comprehension iteration variable 'i'
# -> [[i := 0 for j in x] for i in y] | assignment expression cannot rebind comprehension iteration variable 'i'
# -> [x for y in (z := w)] | assignment expression cannot be used in a comprehension iterable expression
# -> [x for x in y if (y := x)] ok
# -> lambda: x := 1 | cannot use assignment expressions with lambda
# -> def f(a=b := 1): pass | invalid syntax
# -> {a: b := 1} | invalid syntax
# -> {a := 1} ok
# -> {a := 1: 2} | invalid syntax
# -> x = y := 1 | invalid syntax
# -> x = (y := 1) ok
# -> print(x := 1) ok
# -> a[b := 1] ok
# -> a[b := 1, c := 2] ok
# -> a[b:=1:2] | invalid syntax
# -> assert x := 1 | invalid syntax
# -> del (x := 1) | cannot delete named expression
# -> return x := 1 | invalid syntax
# -> (yield := 1) | invalid syntax
# -> (None := 1) | cannot use assignment expressions with None
# -> (__debug__ := 1) | cannot assign to __debug__
# -> (x := y := 1) | invalid syntax
# -> with (x := y): pass ok
# -> with x := y: pass | invalid syntax
# -> if x := 1: pass ok
# -> while x := f(): break ok
# -> x: int = (y := 1) ok
# -> f'{x := 5}' ok
# -> class A:\n [x := 1 for y in z] | assignment expression within a comprehension cannot be used in a class body
# -> class A:\n [x for y in z if (x := y)] | assignment expression within a comprehension cannot be used in a class body
# -> lambda x: (x := 1) ok
# -> async def f(): return (await (x := g())) ok
# -> @x := y\ndef f(): pass ok
# -> for x in y := z: pass | invalid syntax
# -> import a as (b := c) | invalid syntax
# -> (*x := 1) | invalid syntax
# -> x += y := 1 | invalid syntax
# -> raise x := y | invalid syntax
