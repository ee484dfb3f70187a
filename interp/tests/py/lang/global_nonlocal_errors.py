# What global and nonlocal refuse: after use, of parameters, without a variable outside; and what they accept.
tests = [
    "def f():\n x = 1\n global x",
    "def f():\n print(x)\n global x",
    "def f(x):\n global x",
    "def f(x):\n nonlocal x",
    "nonlocal x",
    "def f():\n nonlocal x",
    "def f():\n def g():\n  nonlocal y",
    "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x",
    "def f():\n global x\n def g():\n  nonlocal x",
    "class C:\n nonlocal x",
    "class C:\n x = 1\n def f(self):\n  nonlocal x",
    "def f():\n global x\n global x",
    "def f():\n x: int = 1\n global x",
    "def f():\n global x\n x: int = 1",
    "global x\nx = 1",
    "x = 1\nglobal x",
    "def f():\n for x in y: pass\n global x",
    "def f():\n import x\n global x",
    "def f():\n class x: pass\n global x",
    "def f():\n x = 1\n class C:\n  nonlocal x\n  x = 2",
    "def f():\n global f, x; f = x",
    "lambda x: (yield)\ndef f():\n [x for x in y]\n global x",
    "def f():\n del x\n global x",
    "def f():\n with y as x: pass\n global x",
    "def f():\n x += 1\n nonlocal x",
    "global __class__",
    "def f():\n if 0:\n  global x\n x = 1\nf()\nprint('x is global', x)",
]
for text in tests:
    try:
        exec(text, {})
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
# -> name 'x' is assigned to before global declaration 3 2
# -> name 'x' is used prior to global declaration 3 2
# -> name 'x' is parameter and global 2 2
# -> name 'x' is parameter and nonlocal 2 2
# -> nonlocal declaration not allowed at module level 1 1
# -> no binding for nonlocal 'x' found 2 2
# -> no binding for nonlocal 'y' found 3 3
# -> name 'x' is assigned to before nonlocal declaration 5 3
# -> no binding for nonlocal 'x' found 4 3
# -> no binding for nonlocal 'x' found 2 2
# -> no binding for nonlocal 'x' found 4 3
# -> fine
# -> annotated name 'x' can't be global 3 2
# -> annotated name 'x' can't be global 3 2
# -> fine
# -> name 'x' is assigned to before global declaration 2 1
# -> name 'x' is assigned to before global declaration 3 2
# -> fine
# -> name 'x' is assigned to before global declaration 3 2
# -> fine
# -> fine
# -> fine
# -> name 'x' is assigned to before global declaration 3 2
# -> name 'x' is assigned to before global declaration 3 2
# -> name 'x' is assigned to before nonlocal declaration 3 2
# -> fine
# -> x is global 1
# -> fine
