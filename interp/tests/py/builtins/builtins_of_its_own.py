# Globals that bring a dict as `__builtins__` have these builtins and no others.
def broken(text, *spaces):
    try:
        print(eval(text, *spaces))
    except Exception as error:
        print(type(error).__name__, error)


few = {"__builtins__": {"len": len, "exec": exec, "print": print}}
broken("len('abc')", few)  # -> 3
broken("abs(-1)", few)  # -> NameError name 'abs' is not defined
broken("abs(-1)", {"__builtins__": {}}, {"abs": lambda x: "local"})  # -> local
broken("len(x)", {"__builtins__": {}}, {"x": 1})  # -> NameError name 'len' is not defined
broken("[len(x) for x in y]", few, {"y": ["a", "bc"]})  # -> [1, 2]
broken("[len(x) for x in 'a']", {"__builtins__": {}})  # -> NameError name 'len' is not defined
space = {"__builtins__": {"len": len}}
exec("def f(x):\n    return len(x)\ndef g(x):\n    return abs(x)", space)
print(space["f"]([1]))  # -> 1
try:
    space["g"](1)
except NameError as error:
    print(error)  # -> name 'abs' is not defined
space["__builtins__"]["abs"] = abs
print(space["g"](-1))  # -> 1
try:
    exec("import math", {"__builtins__": {}})
except ImportError as error:
    print(error)  # -> __import__ not found
exec("import math\nprint(math.floor(1.5))", {"__builtins__": {"__import__": __import__, "print": print}})  # -> 1
broken("exec('print(abs(1))', {})", few)  # -> NameError name 'abs' is not defined
broken("abs(-5)", {"__builtins__": __import__("builtins")})  # -> 5
print("abs" in vars(__import__("builtins")), abs(-3))  # -> True 3
