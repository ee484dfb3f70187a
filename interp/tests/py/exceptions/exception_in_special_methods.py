# Errors raised inside special methods reach the operator's caller.
class Bad:
    def __getattr__(self, name):
        raise ValueError(f"getattr {name}")

    def __add__(self, other):
        raise ValueError("add")

    def __eq__(self, other):
        raise ValueError("eq")

    def __hash__(self):
        raise ValueError("hash")

    def __len__(self):
        raise ValueError("len")

    def __iter__(self):
        raise ValueError("iter")

    def __getitem__(self, i):
        raise ValueError("getitem")

    def __contains__(self, x):
        raise ValueError("contains")

    def __str__(self):
        raise ValueError("str")

    def __call__(self):
        raise ValueError("call")

    def __index__(self):
        raise ValueError("index")

    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *e):
        pass


def enter(b):
    with b:
        pass


b = Bad()
cases = [
    lambda: b.x,
    lambda: b + 1,
    lambda: b == 1,
    lambda: {b},
    lambda: {b: 1},
    lambda: len(b),
    lambda: bool(b),
    lambda: list(b),
    lambda: [*b],
    lambda: b[0],
    lambda: 1 in b,
    lambda: str(b),
    lambda: f"{b}",
    lambda: b(),
    lambda: [1][b],
    lambda: enter(b),
    lambda: [1, b].index(5),
    lambda: 5 in [b],
    lambda: hash((1, b)),
    lambda: hasattr(b, "q"),
    lambda: print(b),
    lambda: "%s" % b,
]
for case in cases:
    try:
        print("no error", case())
    except ValueError as e:
        print(e)
# -> getattr x
# -> add
# -> eq
# -> hash
# -> hash
# -> len
# -> len
# -> iter
# -> iter
# -> getitem
# -> contains
# -> str
# -> str
# -> call
# -> index
# -> enter
# -> eq
# -> eq
# -> hash
# -> getattr q
# -> str
# -> str
