# exec and eval with one, two and no namespaces: where names go, what functions made there see, __builtins__, class and def.
g, l = {}, {}
exec("x = 1\ndef f(): return x\nclass C: y = x if 'x' in dir() else 'none'", g)
print(g["f"](), g["C"].y, sorted(k for k in g if k != "__builtins__"))  # -> 1 none ['C', 'f', 'x']
g, l = {"x": "global"}, {}
exec("x = 'local'\ndef f(): return x\ng = lambda: x\ndirect = x\nlisted = [x for _ in '1']\nfirst = [c for c in x][:1]", g, l)
print(l["f"](), l["g"](), l["direct"], l["listed"], l["first"], g["x"])
# -> global global local ['global'] ['l'] global
exec("global z\nz = 1\nw = 2", g, l)
print("z" in g, "z" in l, "w" in l)  # -> True False True


def inner():
    v = "function"
    exec("v = 'exec'; new = 1")
    seen = {}
    exec("v = 'exec'", globals(), seen)
    try:
        new
    except NameError as error:
        return v, seen, str(error), eval("v")


print(inner())  # -> ('function', {'v': 'exec'}, "name 'new' is not defined", 'function')
print(eval("[x for x in range(n)]", {"n": 3}), eval("(lambda: n)()", {"n": 4}), eval("n", {"n": 1}, {"n": 2}), eval("__name__", {"__name__": "given"}))
# -> [0, 1, 2] 4 2 given
for spaces in ({"__builtins__": {}}, {"__builtins__": {"len": lambda x: "own len"}}):
    for text in ("len('abc')", "print", "1 + 1", "[i for i in (1, 2)]"):
        try:
            print(eval(text, dict(spaces)))
        except NameError as error:
            print(error)
# -> name 'len' is not defined
# -> name 'print' is not defined
# -> 2
# -> [1, 2]
# -> own len
# -> name 'print' is not defined
# -> 2
# -> [1, 2]
code = compile("a + b", "<c>", "eval")
print(eval(code, {"a": 1, "b": 2}), eval(code, {"a": "x"}, {"b": "y"}), code.co_filename)  # -> 3 xy <c>
code = compile("r = 1\n'not printed'\n", "<c>", "exec")
print(eval(code), r, exec(code, g), g["r"])  # -> None 1 None 1
for mode, text in (("single", "1 + 1\n"), ("single", "for i in 'ab': i\n\n"), ("single", "q = 5"), ("single", "None")):
    exec(compile(text, "<s>", mode))
# -> 2
# -> 'a'
# -> 'b'
for text, mode in (("x = 1", "eval"), ("pass", "eval"), ("1; 2", "eval"), ("1", "other")):
    try:
        compile(text, "<m>", mode)
        print("fine")
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, error)
# -> SyntaxError invalid syntax (<m>, line 1)
# -> SyntaxError invalid syntax (<m>, line 1)
# -> SyntaxError invalid syntax (<m>, line 1)
# -> ValueError compile() mode must be 'exec', 'eval' or 'single'
exec("def rec(n): return 1 if n < 2 else n * rec(n - 1)\nprint(rec(5))")  # -> 120
exec("class A:\n def m(self): return __class__.__name__\nprint(A().m())", {})  # -> A
