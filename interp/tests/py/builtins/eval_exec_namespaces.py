# eval and exec: mappings as locals, missing names, code objects, white space around, what they refuse.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Names(dict):
    def __missing__(self, key):
        if key.startswith("v_"):
            return key.upper()
        raise KeyError(key)


print(eval("v_x + v_y", {}, Names()), eval(" 1 + 2 "), eval("\t [i for i in range(3)]"), eval("x", {"x": 5}), eval("x", {"x": 1}, {"x": 2}), eval(compile("1 + 1", "f", "eval")), eval("lambda a: a + 1")(2), exec("y = 1"), y, eval("__name__", {"__name__": "mod"}), eval("(yield_ := 3)"), eval(b"1 + 1"), eval("1,"), eval("'a' 'b'"))
# -> V_XV_Y 3 [0, 1, 2] 5 2 2 3 None 1 mod 3 2 (1,) ab
space = {}
exec("a = 1\ndef f(): return a\nclass C: b = a", space)
print(sorted(k for k in space if k != "__builtins__"), space["f"](), space["C"].b, space["f"].__globals__ is space, "__builtins__" in space)
# -> ['C', 'a', 'f'] 1 1 True True
local = {}
exec("z = 5; global g; g = 6", space, local)
print(local, space["g"], eval("z + g", space, local), exec("", {}), exec("pass\n\n# comment"), exec("for i in range(2):\n    k = i\n", {}, local) or local["k"])
# -> {'z': 5, 'i': 1, 'k': 1} 6 11 None None 1


def inside(n):
    exec("n = 99; new = 1")
    return n, eval("n + 1")


print(inside(1))  # -> (1, 2)
show(
    lambda: eval("nothing_here"),
    lambda: eval("x = 1"),
    lambda: eval("1 +"),
    lambda: eval("import os"),
    lambda: eval(5),
    lambda: eval(None),
    lambda: eval("1", 5),
    lambda: eval("1", {}, 5),
    lambda: eval("1", [], {}),
    lambda: eval(),
    lambda: exec(5),
    lambda: exec("1 +"),
    lambda: exec("x", {}, []),
    lambda: exec("raise KeyError('inside')"),
    lambda: exec("def f(:\n pass"),
    lambda: exec("  indented = 1"),
    lambda: eval(compile("1", "f", "exec")),
    lambda: compile("1", "f", "wrong"),
    lambda: compile("1 +", "name.py", "eval"),
    lambda: compile(5, "f", "eval"),
    lambda: eval("[v for _ in [1]]", {"v": 2}, {"v": 3}),
)
# -> NameError name 'nothing_here' is not defined
# -> SyntaxError invalid syntax (<string>, line 1)
# -> SyntaxError invalid syntax (<string>, line 1)
# -> SyntaxError invalid syntax (<string>, line 1)
# -> TypeError eval() arg 1 must be a string, bytes or code object
# -> TypeError eval() arg 1 must be a string, bytes or code object
# -> TypeError globals must be a dict
# -> TypeError locals must be a mapping
# -> TypeError globals must be a real dict; try eval(expr, {}, mapping)
# -> TypeError eval expected at least 1 argument, got 0
# -> TypeError exec() arg 1 must be a string, bytes or code object
# -> SyntaxError invalid syntax (<string>, line 1)
# -> TypeError list indices must be integers or slices, not str
# -> KeyError 'inside'
# -> SyntaxError invalid syntax (<string>, line 1)
# -> IndentationError unexpected indent (<string>, line 1)
# -> None
# -> ValueError compile() mode must be 'exec', 'eval' or 'single'
# -> SyntaxError invalid syntax (name.py, line 1)
# -> TypeError compile() arg 1 must be a string, bytes or AST object
# -> [2]
