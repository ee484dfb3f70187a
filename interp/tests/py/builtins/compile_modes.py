# Code objects: made once, run with different names; the three modes; wrong arguments.
code = compile("y = x + 1", "rule.py", "exec")
print(code.co_filename, code.co_name, code.co_firstlineno)  # -> rule.py <module> 1
for x in (1, 10):
    exec(code)
    print(y)
# -> 2
# -> 11
space = {"x": 100}
exec(code, space)
print(space["y"], y)  # -> 101 11
own = {}
exec(code, {"x": -1}, own)
print(own)  # -> {'y': 0}
term = compile("a * a", "term", "eval")
print([eval(term, {"a": a}) for a in range(4)], exec(term, {"a": 1}), eval(code))  # -> [0, 1, 4, 9] None None
exec(compile("if x:\n    x + 2\n", "prompt", "single"))  # -> 12
exec(compile("x; None; 'text'", "prompt", "single"))
# -> 10
# -> 'text'
print(compile(b"1", b"f", "eval").co_filename)  # -> f
longer = compile("total = 0\n" + "total += 1\n" * 300, "long", "exec")
exec(longer)
print(total)  # -> 300


def broken(*args):
    try:
        print(compile(*args))
    except Exception as error:
        print(type(error).__name__, error)


broken("1", "f", "run")  # -> ValueError compile() mode must be 'exec', 'eval' or 'single'
broken("1", "f", 1)  # -> TypeError compile() argument 'mode' must be str, not int
broken("1", 1, "eval")  # -> TypeError expected str, bytes or os.PathLike object, not int
broken(1, "f", "eval")  # -> TypeError compile() arg 1 must be a string, bytes or AST object
broken("a b", "f", "eval")  # -> SyntaxError invalid syntax (f, line 1)
broken("  indented", "f", "exec")  # -> IndentationError unexpected indent (f, line 1)


def plain():
    return seen


def closing(free):
    def inner():
        return free
    return inner


seen = "mine"
print(eval(plain.__code__, {"seen": "theirs"}), eval(plain.__code__))  # -> theirs mine
cells = closing("in a cell").__closure__
exec(compile("def show():\n    print(cell)", "f", "exec"))
for call in (lambda: exec(closing(1).__code__), lambda: eval(closing(1).__code__), lambda: exec("1", closure=cells),
             lambda: exec(code, closure=cells), lambda: exec(closing(1).__code__, closure=(1,)),
             lambda: exec(closing(1).__code__, closure=cells)):
    try:
        print(call())
    except TypeError as error:
        print(error)
# -> code object requires a closure of exactly length 1
# -> code object passed to eval() may not contain free variables
# -> closure can only be used when source is a code object
# -> cannot use a closure with this code object
# -> code object requires a closure of exactly length 1
# -> None

# A function of someone else's code.
function = type(plain)
other = function(plain.__code__, {"seen": "other"}, "renamed")
print(other(), other.__name__, plain())  # -> other renamed mine
inner = closing(1)
print(function(inner.__code__, {}, None, None, inner.__closure__)())  # -> 1
for args in [(None, {}), (plain.__code__, None), (plain.__code__, {}, 1), (plain.__code__, {}, None, 1),
             (inner.__code__, {}), (inner.__code__, {}, None, None, ()), (plain.__code__, {}, None, None, (1,)),
             (inner.__code__, {}, None, None, (1,))]:
    try:
        print(function(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError function() argument 'code' must be code, not None
# -> TypeError function() argument 'globals' must be dict, not None
# -> TypeError arg 3 (name) must be None or string
# -> TypeError arg 4 (defaults) must be None or tuple
# -> TypeError arg 5 (closure) must be tuple
# -> ValueError inner requires closure of length 1, not 0
# -> ValueError plain requires closure of length 0, not 1
# -> TypeError arg 5 (closure) expected cell, found int
