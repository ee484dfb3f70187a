# Annotations are kept on functions and modules and change nothing else.
x: int = 5
y: "a b c"
z: list[int] = ["not", "checked"]
print(x, z)  # -> 5 ['not', 'checked']
print(__annotations__)  # -> {'x': <class 'int'>, 'y': 'a b c', 'z': list[int]}


def f(a: int, *args: str, k: float = 0.5, **kw: dict) -> None:
    local: undefined_name = 1
    return local


print(f(1))  # -> 1
print(list(f.__annotations__))  # -> ['a', 'args', 'k', 'kw', 'return']


class State:
    position: float = 0.0
    name: str


print(State.__annotations__, State.position, hasattr(State, "name"))
# -> {'position': <class 'float'>, 'name': <class 'str'>} 0.0 False
(w): int = 3
print(w, "w" in __annotations__)  # -> 3 False
try:
    y
except NameError as e:
    print(e)  # -> name 'y' is not defined
