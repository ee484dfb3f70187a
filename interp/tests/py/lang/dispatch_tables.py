# Functions in dicts, operators by name, commands with arguments.
def forward(state, n):
    state["x"] += n


def turn(state, n=90):
    state["heading"] = (state["heading"] + n) % 360


def say(state, *words):
    state["log"].append(" ".join(words))


commands = {"forward": forward, "turn": turn, "say": say}
state = {"x": 0, "heading": 0, "log": []}
for line in ("forward 5", "turn", "turn 45", "say hello there", "jump 3", "forward", "forward x"):
    name, *args = line.split()
    try:
        command = commands[name]
        command(state, *[int(a) if a.lstrip("-").isdigit() else a for a in args])
    except KeyError as e:
        print("unknown", e)
    except TypeError as e:
        print("bad", e)
# -> unknown 'jump'
# -> bad forward() missing 1 required positional argument: 'n'
# -> bad unsupported operand type(s) for +=: 'int' and 'str'
print(state)  # -> {'x': 5, 'heading': 135, 'log': ['hello there']}
operators = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "**": pow, "pair": lambda *a: a}
print([operators[k](7, 2) for k in operators])  # -> [9, 5, 7, 49, (7, 2)]
handlers = [len, str, type, lambda v: v[::-1]]
print([h("abc") for h in handlers[:2]], handlers[2]("x") is str, handlers[-1]("abc"))  # -> [3, 'abc'] True cba
print({f.__name__: f([3, 1, 2]) for f in (min, max, sum, sorted, len)})
# -> {'min': 1, 'max': 3, 'sum': 6, 'sorted': [1, 2, 3], 'len': 3}
