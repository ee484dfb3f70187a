# eval and exec with namespaces of every kind: closures made inside, comprehensions that see globals, locals() that does not write back, classes, mappings, builtins replaced.
class Tracing(dict):
    def __getitem__(self, key):
        log.append("get " + key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        log.append("set " + key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        log.append("del " + key)
        super().__delitem__(key)

    def __missing__(self, key):
        if key.startswith("auto"):
            return key
        raise KeyError(key)


log = []
space = {"x": 1}
exec("def f(): return x\nx = 2\ny = [x + i for i in range(2)]\nclass C:\n z = x\n def m(self): return x, __class__.__name__", space)
print(space["f"](), space["y"], space["C"]().m(), "__builtins__" in space, sorted(k for k in space if k[0] != "_"), space["f"].__globals__ is space, space["C"].__module__)
# -> 2 [2, 3] (2, 'C') True ['C', 'f', 'x', 'y'] True builtins
local = Tracing(x="local")
exec("a = x\nb = auto1\ndel a\nc = len\nglobal g\ng = a if False else 5\nfor i in 'ab': pass\nimport math as m", {"x": "global"}, local)
print(log, sorted(local))
# -> ['get x', 'set a', 'get auto1', 'set b', 'del a', 'get len', 'set c', 'set i', 'set i', 'set m'] ['b', 'c', 'i', 'm', 'x']
log.clear()


def function(p):
    q = 1
    exec("q = 99; new = 5")
    seen = sorted(set(locals()) - {"new"})
    names = {}
    exec("r = p + q; h = lambda: r", {"p": 10, "q": 20}, names)
    try:
        inside = names["h"]()
    except NameError as error:
        inside = str(error)
    return q, seen, names["r"], inside, eval("p + q"), eval("[p for _ in 'a']", {"p": "given"}), [eval("q", {"q": i}) for i in range(2)]


print(function(3))  # -> (1, ['p', 'q'], 30, "name 'r' is not defined", 4, ['given'], [0, 1])
print(eval("(lambda n: n + k)(1)", {"k": 5}), eval("x", {"x": 1}, {"x": 2}), eval(" \t1+1\n"), eval(compile("3 * y", "c", "eval"), {"y": 4}), eval(b"1 + 1"), exec(compile("1 + 1", "c", "exec")), eval(compile("print('in single')", "c", "single")), eval("__name__"), eval("(w := 5) + w", space), space["w"], eval("{**locals()}", {"only": 1}, {}) == {})
# -> in single
# -> 6 2 2 12 2 None None __main__ 10 5 True
print(eval("len('abc')", {"__builtins__": {"len": lambda x: "own len"}}), eval("[y for y in z]", {"z": "ab", "__builtins__": {}}))
# -> own len ['a', 'b']
for code, names in (("open", {"__builtins__": {}}), ("len", {"__builtins__": {}}), ("print", {"print": 1}), ("1 +", {}), ("x = 1", {}), ("missing", {}), ("f(", {}), ("", {}), ("1; 2", {}), ("lambda: (yield)", {}), ("await x", {}), ("return 1", {})):
    try:
        print(code, repr(eval(code, dict(names))).split(" at ")[0])
    except Exception as error:
        print(code, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
# -> open NameError name 'open' is not defined
# -> len NameError name 'len' is not defined
# -> print 1
# -> 1 + SyntaxError invalid syntax
# -> x = 1 SyntaxError invalid syntax
# -> missing NameError name 'missing' is not defined
# -> f( SyntaxError '(' was never closed
# ->  SyntaxError invalid syntax
# -> 1; 2 SyntaxError invalid syntax
# -> lambda: (yield) <function <lambda>
# -> await x SyntaxError 'await' outside function
# -> return 1 SyntaxError invalid syntax
for trial in (lambda: eval(5), lambda: exec(None), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("x", [], {}), lambda: exec("class C(metaclass=5): pass", {}), lambda: exec("return", {}), lambda: exec("break", {}), lambda: exec("nonlocal x", {}), lambda: exec("x: int = 5; y: str\nprint(__annotations__)", {}), lambda: eval("x", globals=1), lambda: exec("import no_such_module_here", {}), lambda: compile("1", "f", "wrong"), lambda: compile(5, "f", "exec"), lambda: eval(compile("x = 1", "f", "exec"), (lambda d: d)({})), lambda: eval("(" * 250 + ")" * 250)):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
# -> TypeError eval() arg 1 must be a string, bytes or code object
# -> TypeError exec() arg 1 must be a string, bytes or code object
# -> TypeError globals must be a dict
# -> TypeError locals must be a mapping
# -> TypeError exec() globals must be a dict, not list
# -> TypeError 'int' object is not callable
# -> SyntaxError 'return' outside function
# -> SyntaxError 'break' outside loop
# -> SyntaxError nonlocal declaration not allowed at module level
# -> {'x': <class 'int'>, 'y': <class 'str'>}
# -> None
# -> TypeError eval() takes no keyword arguments
# -> ModuleNotFoundError No module named 'no_such_module_here'
# -> ValueError compile() mode must be 'exec', 'eval' or 'single'
# -> TypeError compile() arg 1 must be a string, bytes or AST object
# -> None
# -> SyntaxError too many nested parentheses
