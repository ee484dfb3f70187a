# What is said of two operands side by side: a set there is read with all explanations, a dict with none.
TEXTS = """\
((q){a'('
(q {a 1 2
1 {2 3}
1 {4, 2 3}
1 {*a 2 3}
1 {a:2 3}
1 {**2 3}
1 {(1 2):3}
q {a:1 2}
q {a = 1}
q {a if b}
q {x for x in 1 2}
q {1, 2 for x in y}
q {*a for a in b}
q lambda: (1 2)
q a[1 2]
q a if b
q a, f(1 2)
x if y {y z}
[*a 2]
(*a 2 3)
f(1 {y z})
print a
print a, b
print a,
print f(1 2)
print a if b
print {a: 1 2}
print {a: 1}
match {1 2}: pass
x[*p for i in p]
x[*p for i p
x()[a, b for i in p]
x[a = 1]
f() = g(1 2)
f() = sorted {
if x = (1 2): pass
f() += (1 2)
f(): (1 2)
(f() := (1 2))
(**(1 2))
"""
for text in TEXTS.splitlines():
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        print(text, "|", error.msg, error.offset, error.end_offset)
# -> ((q){a'(' | '{' was never closed 5 0
# -> (q {a 1 2 | invalid syntax. Perhaps you forgot a comma? 5 8
# -> 1 {2 3} | invalid syntax. Perhaps you forgot a comma? 4 7
# -> 1 {4, 2 3} | invalid syntax. Perhaps you forgot a comma? 7 10
# -> 1 {*a 2 3} | invalid syntax. Perhaps you forgot a comma? 5 8
# -> 1 {a:2 3} | invalid syntax 3 4
# -> 1 {**2 3} | invalid syntax 3 4
# -> 1 {(1 2):3} | invalid syntax. Perhaps you forgot a comma? 5 8
# -> q {a:1 2} | invalid syntax 3 4
# -> q {a = 1} | invalid syntax. Maybe you meant '==' or ':=' instead of '='? 4 9
# -> q {a if b} | expected 'else' after 'if' expression 4 10
# -> q {x for x in 1 2} | invalid syntax 3 4
# -> q {1, 2 for x in y} | did you forget parentheses around the comprehension target? 4 8
# -> q {*a for a in b} | iterable unpacking cannot be used in comprehension 4 6
# -> q lambda: (1 2) | invalid syntax 3 9
# -> q a[1 2] | invalid syntax 3 4
# -> q a if b | expected 'else' after 'if' expression 3 9
# -> q a, f(1 2) | invalid syntax. Perhaps you forgot a comma? 8 11
# -> x if y {y z} | invalid syntax. Perhaps you forgot a comma? 9 12
# -> [*a 2] | invalid syntax. Perhaps you forgot a comma? 3 6
# -> (*a 2 3) | invalid syntax. Perhaps you forgot a comma? 3 6
# -> f(1 {y z}) | invalid syntax. Perhaps you forgot a comma? 6 9
# -> print a | Missing parentheses in call to 'print'. Did you mean print(...)? 1 8
# -> print a, b | Missing parentheses in call to 'print'. Did you mean print(...)? 1 11
# -> print a, | Missing parentheses in call to 'print'. Did you mean print(...)? 1 9
# -> print f(1 2) | Missing parentheses in call to 'print'. Did you mean print(...)? 1 8
# -> print a if b | expected 'else' after 'if' expression 7 13
# -> print {a: 1 2} | invalid syntax 7 8
# -> print {a: 1} | Missing parentheses in call to 'print'. Did you mean print(...)? 1 13
# -> match {1 2}: pass | invalid syntax. Perhaps you forgot a comma? 8 11
# -> x[*p for i in p] | iterable unpacking cannot be used in comprehension 3 5
# -> x[*p for i p | '[' was never closed 2 0
# -> x()[a, b for i in p] | did you forget parentheses around the comprehension target? 5 9
# -> x[a = 1] | invalid syntax. Maybe you meant '==' or ':=' instead of '='? 3 8
# -> f() = g(1 2) | invalid syntax. Perhaps you forgot a comma? 9 12
# -> f() = sorted { | '{' was never closed 14 0
# -> if x = (1 2): pass | invalid syntax. Perhaps you forgot a comma? 9 12
# -> f() += (1 2) | invalid syntax. Perhaps you forgot a comma? 9 12
# -> f(): (1 2) | invalid syntax. Perhaps you forgot a comma? 7 10
# -> (f() := (1 2)) | invalid syntax. Perhaps you forgot a comma? 10 13
# -> (**(1 2)) | invalid syntax. Perhaps you forgot a comma? 5 8
