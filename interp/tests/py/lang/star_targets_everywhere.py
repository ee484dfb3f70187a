# Starred targets and values: in for, with, nested in lists, of every iterable, in return, yield, subscript and del.
def several(*parts):
    yield *parts, "end"
    return *parts, len(parts)


def consume(generator):
    first = next(generator)
    try:
        next(generator)
    except StopIteration as stop:
        return first, stop.value


print(consume(several(1, 2)), consume(several()))  # -> ((1, 2, 'end'), (1, 2, 2)) (('end',), (0,))
for first, *rest in ("abc", [1], {5: 6, 7: 8}, range(3), (x for x in "xy")):
    print(first, rest, end="; ")
for (a, *b), [*c, d], *e in [("pq", "rs"), ([1, 2, 3], (4,), "u", "v")]:
    print(a, b, c, d, e, end="; ")
print(".")  # -> a ['b', 'c']; 1 []; 5 [7]; 0 [1, 2]; x ['y']; p ['q'] ['r'] s []; 1 [2, 3] [] 4 ['u', 'v']; .
*a, = "abc"
[*b] = {1: 2}
(c, *d), *e = [[1, 2, 3], 4, 5]
*f, (g, (*h, i)) = 1, 2, (3, "xyz")
print(a, b, c, d, e, f, g, h, i)  # -> ['a', 'b', 'c'] [1] 1 [2, 3] [4, 5] [1, 2] 3 ['x', 'y'] z
items = [0] * 4
items[0], *items[1:3], items[-1] = range(5)
print(items)  # -> [0, 1, 2, 3, 4]
x, *x, x = 1, 2, 3
print(x)  # -> 3
index = (1, 2)
d = {(1, 2, 3): "three", (1, 2): "two", (): "none"}
print(d[*index, 3], d[*index], d[*[],] if () in d else "", [*"ab", *range(2), *{9}], (*index, *index), len({*index, *"a", 1}), {**{"a": 1}, "a": 2, **{"b": 3, "a": 4}})
# -> three two none ['a', 'b', 0, 1, 9] (1, 2, 1, 2) 3 {'a': 4, 'b': 3}
print(*[1], *"ab", sep="-", *(2,), **{"end": "!\n"})  # -> 1-a-b-2!


class Target:
    def __setattr__(self, name, value):
        print(f"{name}={value!r}", end=" ")


t = Target()
t.a, *t.b, t.c = "hello"
for t.i, *t.j in ["xyz"]:
    pass
print(".")  # -> a='h' b=['e', 'l', 'l'] c='o' i='x' j=['y', 'z'] .
while [*items]:
    *items, last = items
print(items, last)  # -> [] 0
for code in (
    "*a, *b = 1", "a, *b, c = [1]", "*a, b = ()", "*a = 1", "*a, = 5", "print(*5)", "[*None]", "{**[1]}", "{**{1: 2}, **5}", "a, b = 1", "(a, b), c = 1, 2", "[a, *b] = iter([])", "a, b = 'abc'", "f(**{1: 2})", "f(*1, *2)", "f(**5)",
    "f(k=1, **{'k': 2})", "del *a", "x = *a", "return *a", "*a", "a, (*b, c) = 1, []", "for *a in [1]: pass", "(*a)", "[*a for a in b]", "x: int = *a, 1", "lambda *a, *b: 0", "a[*b] = 1", "*a += 1", "with f() as *a: pass",
):
    try:
        exec(code, {"f": lambda *a, **k: (a, k)})
        print(code, "ok")
    except Exception as error:
        print(code, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
# -> *a, *b = 1 SyntaxError multiple starred expressions in assignment
# -> a, *b, c = [1] ValueError not enough values to unpack (expected at least 2, got 1)
# -> *a, b = () ValueError not enough values to unpack (expected at least 1, got 0)
# -> *a = 1 SyntaxError starred assignment target must be in a list or tuple
# -> *a, = 5 TypeError cannot unpack non-iterable int object
# -> print(*5) TypeError print() argument after * must be an iterable, not int
# -> [*None] TypeError Value after * must be an iterable, not NoneType
# -> {**[1]} TypeError 'list' object is not a mapping
# -> {**{1: 2}, **5} TypeError 'int' object is not a mapping
# -> a, b = 1 TypeError cannot unpack non-iterable int object
# -> (a, b), c = 1, 2 TypeError cannot unpack non-iterable int object
# -> [a, *b] = iter([]) ValueError not enough values to unpack (expected at least 1, got 0)
# -> a, b = 'abc' ValueError too many values to unpack (expected 2)
# -> f(**{1: 2}) TypeError keywords must be strings
# -> f(*1, *2) TypeError Value after * must be an iterable, not int
# -> f(**5) TypeError __main__.<lambda>() argument after ** must be a mapping, not int
# -> f(k=1, **{'k': 2}) TypeError __main__.<lambda>() got multiple values for keyword argument 'k'
# -> del *a SyntaxError cannot delete starred
# -> x = *a SyntaxError can't use starred expression here
# -> return *a SyntaxError 'return' outside function
# -> *a SyntaxError can't use starred expression here
# -> a, (*b, c) = 1, [] ValueError not enough values to unpack (expected at least 1, got 0)
# -> for *a in [1]: pass SyntaxError starred assignment target must be in a list or tuple
# -> (*a) SyntaxError cannot use starred expression here
# -> [*a for a in b] SyntaxError iterable unpacking cannot be used in comprehension
# -> x: int = *a, 1 NameError name 'a' is not defined
# -> lambda *a, *b: 0 SyntaxError * argument may appear only once
# -> a[*b] = 1 NameError name 'a' is not defined
# -> *a += 1 SyntaxError 'starred' is an illegal expression for augmented assignment
# -> with f() as *a: pass SyntaxError starred assignment target must be in a list or tuple
