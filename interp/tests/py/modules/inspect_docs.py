# Docstrings without the indentation of the code.
import inspect


def f():
    "Doc\n\n        of f.\n          more\n    "


class A:
    "A class."

    def m(self):
        "A method."

    @property
    def p(self):
        "A property."


class B(A):
    def m(self): ...


print(repr(inspect.getdoc(f)), inspect.getdoc(A), inspect.getdoc(B), inspect.getdoc(B.m), inspect.getdoc(B().m))
# -> 'Doc\n\nof f.\n  more' A class. A class. A method. A method.
print(inspect.getdoc(A.p), inspect.getdoc(lambda: 0))  # -> A property. None
print(repr(inspect.cleandoc("  a\n     b\n   c\n\n")), repr(inspect.cleandoc("\n\n  a\n\tb")), repr(inspect.cleandoc("")))
# -> 'a\n  b\nc' 'a\n      b' ''
