# warnings.warn: to the stream of errors, once for each place; categories; stacklevel.
import io
import warnings
from contextlib import redirect_stderr


def told(call):
    out = io.StringIO()
    with redirect_stderr(out):
        call()
    lines = out.getvalue().split("\n")
    return [line.split(".py:")[-1].split(": ", 1)[-1] for line in lines if line and not line.startswith("  ")]


def plain():
    warnings.warn("plain")


def twice():
    for _ in range(2):
        warnings.warn("twice", RuntimeWarning)
    warnings.warn("twice", RuntimeWarning)


def old():
    warnings.warn("old", DeprecationWarning, stacklevel=2)


warnings.resetwarnings()
warnings.simplefilter("ignore", ImportWarning)
print(told(plain), told(plain), told(twice), told(old))
# -> ['UserWarning: plain'] [] ['RuntimeWarning: twice', 'RuntimeWarning: twice'] ['DeprecationWarning: old']
print(told(lambda: warnings.warn("ignored", ImportWarning)))  # -> []
print(told(lambda: warnings.warn(FutureWarning("an instance"))))  # -> ['FutureWarning: an instance']
print(told(lambda: warnings.warn_explicit("explicit", UserWarning, "there.py", 3)))  # -> ['UserWarning: explicit']
for wrong in (int, "text"):
    try:
        warnings.warn("x", wrong)
    except TypeError as error:
        print(error)
# -> category must be a Warning subclass, not 'type'
# -> category must be a Warning subclass, not 'str'
print(warnings.formatwarning("text", UserWarning, "file.py", 7, "  the line "), end="")
# -> file.py:7: UserWarning: text
# ->   the line
