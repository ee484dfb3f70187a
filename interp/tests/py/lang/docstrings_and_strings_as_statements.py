"""The module's own documentation."""
"another string, without effect"
def f():
    """Documents f.

    Over several lines.
    """
    "not documentation"
    return 1


def g():
    x = 1
    """not documentation"""
    return x


class C:
    'Single quotes document too.'
    x = 1

    def m(self):
        r"""Raw \d."""


print(__doc__)  # -> The module's own documentation.
print(f.__doc__.split("\n")[0], len(f.__doc__.split("\n")), f(), g.__doc__, g())  # -> Documents f. 4 1 None 1
print(C.__doc__, C.m.__doc__, C().__doc__)  # -> Single quotes document too. Raw \d. Single quotes document too.
f.__doc__ = "replaced"
print(f.__doc__, (lambda: 0).__doc__, int.__doc__ is not None, len.__doc__ is not None)  # -> replaced None True True
1
[1, 2, 3]
None
f
print("expressions as statements do nothing")  # -> expressions as statements do nothing
