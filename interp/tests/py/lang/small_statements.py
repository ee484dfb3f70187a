# Statements that do little: expression statements, pass, ellipsis, bare names, annotations alone, semicolons, empty classes, odd but legal forms.
...
1; "text"; None; [1, 2][0]; (); {}; lambda: 1
print; print
if ...: ...
class Empty: ...
def empty(): ...
def only_string(): "doc"
for _ in (): pass
while 0: ...
with_ = [pass_ for pass_ in ()]
x: int
(y): int = 1
try: ...
finally: ...
try: pass
except: pass
else: ...
print(empty(), only_string(), Empty.__name__, y, with_)  # -> None None Empty 1 []
if 1:
    pass; pass
    ...; x = 2; print(x);  # -> 2
def f():
    return
    print("never")


def g():
    yield
    return


def h(): return 1,


def i(): return (1)


def j(): return *[1], 2


print(f(), list(g()), h(), i(), j())  # -> None [None] (1,) 1 (1, 2)
try:
    undefined_expression_statement
except NameError as error:
    print(error)  # -> name 'undefined_expression_statement' is not defined
try:
    1 / 0
except ZeroDivisionError as error:
    print("expression statements are evaluated:", error)  # -> expression statements are evaluated: division by zero
-1; +1; ~1; not 1; 1 if 2 else 3; [x for x in "a"]; {1}; f"{x}"
x, = 5,
[y] = [6]
(z,) = (7,)
() = ()
[] = []
[[[deep]]] = [[[8]]]
a = b = c = d = []
a.append(1)
print(x, y, z, deep, d, a is d)  # -> 5 6 7 8 [1] True
x = y, z = 1, 2
print(x, y, z)  # -> (1, 2) 1 2
if (n := 3) > 2: print(n); print(n + 1)
                 # -> 3
                 # -> 4
else: print("never")
for k in 1, 2: print(k); continue; print("never")
# -> 1
# -> 2
def one(): x = 1; y = 2; return x + y
print(one())  # -> 3
class K: a = 1; b = a + 1; f = lambda self: self.b
print(K().f(), (lambda: ...)(), ... is Ellipsis, [...][0], {...: 1}[...])  # -> 2 Ellipsis True Ellipsis 1
