# := binds in the function around a comprehension, not in it; in conditions, calls, slices, lambdas, class bodies, f-strings.
def f():
    found = any((hit := x) > 2 for x in range(5))
    nested = [[(deep := i * j) for j in range(3)] for i in range(3)]
    return found, hit, deep, sorted(locals())


print(f())  # -> (True, 3, 4, ['deep', 'found', 'hit', 'nested'])
total = 0
print([total := total + v for v in (1, 2, 3)], total)  # -> [1, 3, 6] 6


def with_global():
    global made
    [made := i for i in range(3)]


with_global()
print(made)  # -> 2


def outer():
    value = "outer"

    def inner():
        nonlocal value
        return [value := c for c in "xy"]

    return inner(), value


print(outer())  # -> (['x', 'y'], 'y')
print((a := 1, b := 2), a, b, (c := 3) + c, {(k := "key"): (v := 5)}, k, v)  # -> (1, 2) 1 2 6 {'key': 5} key 5
data = [5, 6, 7, 8]
print(data[(i := 1) : (j := 3)], i, j, len(n := data), n is data)  # -> [6, 7] 1 3 4 True
print(f"{(w := 7):>{(x := 4)}}|{w}{x}", (lambda: (inner := 9))(), "inner" in globals())  # ->    7|74 9 False
print(not (m := 0), m, (y := 1) if (z := 0) else (y := 2), y, z)  # -> True 0 2 2 0


class C:
    if (attribute := 10) > 5:
        other = attribute + 1


print(C.attribute, C.other)  # -> 10 11
while (line := data.pop()) != 6:
    print(line)
# -> 8
# -> 7
for text in ("x := 1", "f(a=b := 1)", "(a.b := 1)", "(a[0] := 1)", "[i := 0 for i in x]", "[j for i in (k := x)]", "((a, b) := 1)", "(None := 1)",
             "class C:\n [x := 1 for y in z]", "(x := 1) = 2", "def f(a=b := 1): pass", "(*a := 1)", "[[(i := 0) for j in x] for i in y]", "del (x := 1)",
             "lambda: x := 1", "f(x := 1, *y)", "a[b := 1]", "{x := 1}", "x = y := 2", "assert (x := 1), (y := 2)", "[x for x in y if (x := 1)]"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.msg, "|", text.replace("\n", ";"))
# -> invalid syntax | x := 1
# -> invalid syntax | f(a=b := 1)
# -> cannot use assignment expressions with attribute | (a.b := 1)
# -> cannot use assignment expressions with subscript | (a[0] := 1)
# -> assignment expression cannot rebind comprehension iteration variable 'i' | [i := 0 for i in x]
# -> assignment expression cannot be used in a comprehension iterable expression | [j for i in (k := x)]
# -> cannot use assignment expressions with tuple | ((a, b) := 1)
# -> cannot use assignment expressions with None | (None := 1)
# -> assignment expression within a comprehension cannot be used in a class body | class C:; [x := 1 for y in z]
# -> cannot assign to named expression here. Maybe you meant '==' instead of '='? | (x := 1) = 2
# -> invalid syntax | def f(a=b := 1): pass
# -> invalid syntax | (*a := 1)
# -> assignment expression cannot rebind comprehension iteration variable 'i' | [[(i := 0) for j in x] for i in y]
# -> cannot delete named expression | del (x := 1)
# -> cannot use assignment expressions with lambda | lambda: x := 1
# -> fine: f(x := 1, *y)
# -> fine: a[b := 1]
# -> fine: {x := 1}
# -> invalid syntax | x = y := 2
# -> fine: assert (x := 1), (y := 2)
# -> assignment expression cannot rebind comprehension iteration variable 'x' | [x for x in y if (x := 1)]
