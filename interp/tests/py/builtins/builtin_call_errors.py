# Built-in functions and methods called with wrong arguments.
calls = [
    lambda: len(1, 2),
    lambda: len(obj=1),
    lambda: abs(),
    lambda: abs(1, 2),
    lambda: chr(),
    lambda: isinstance(),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: [].append(item=1),
    lambda: "".join(),
    lambda: "".upper(1),
    lambda: {}.keys(1),
    lambda: {}.get(1, 2, 3),
    lambda: "a".find(),
    lambda: [].sort(1),
    lambda: [].sort(nope=1),
    lambda: sorted(),
    lambda: repr(),
    lambda: round(1, 2, 3),
    lambda: iter(1, 2, 3),
    lambda: hash(),
    lambda: id(1, 2),
    lambda: getattr(1),
    lambda: ord(),
    lambda: set().add(),
    lambda: (1).bit_length(2),
    lambda: bool(x=1),
    lambda: str(1, 2, 3, 4),
    lambda: float(1, 2),
    lambda: range(x=1),
    lambda: tuple(1, 2),
    lambda: list.append(),
    lambda: list.append(5, 1),
    lambda: str.upper(5),
    lambda: dict.get([], 1),
    lambda: int.bit_length("x"),
]
for call in calls:
    try:
        print("no error", call())
    except TypeError as e:
        print(e)
# -> len() takes exactly one argument (2 given)
# -> len() takes no keyword arguments
# -> abs() takes exactly one argument (0 given)
# -> abs() takes exactly one argument (2 given)
# -> chr() takes exactly one argument (0 given)
# -> isinstance expected 2 arguments, got 0
# -> list.append() takes exactly one argument (0 given)
# -> list.append() takes exactly one argument (2 given)
# -> list.append() takes no keyword arguments
# -> str.join() takes exactly one argument (0 given)
# -> str.upper() takes no arguments (1 given)
# -> dict.keys() takes no arguments (1 given)
# -> get expected at most 2 arguments, got 3
# -> find() takes at least 1 argument (0 given)
# -> sort() takes no positional arguments
# -> 'nope' is an invalid keyword argument for sort()
# -> sorted expected 1 argument, got 0
# -> repr() takes exactly one argument (0 given)
# -> round() takes at most 2 arguments (3 given)
# -> iter expected at most 2 arguments, got 3
# -> hash() takes exactly one argument (0 given)
# -> id() takes exactly one argument (2 given)
# -> getattr expected at least 2 arguments, got 1
# -> ord() takes exactly one argument (0 given)
# -> set.add() takes exactly one argument (0 given)
# -> int.bit_length() takes no arguments (1 given)
# -> bool() takes no keyword arguments
# -> str() takes at most 3 arguments (4 given)
# -> float expected at most 1 argument, got 2
# -> range() takes no keyword arguments
# -> tuple expected at most 1 argument, got 2
# -> unbound method list.append() needs an argument
# -> descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# -> descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# -> descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
# -> descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
