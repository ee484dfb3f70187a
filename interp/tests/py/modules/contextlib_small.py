# suppress, closing, nullcontext, redirect_stdout and redirect_stderr.
import io
import sys
from contextlib import closing, nullcontext, redirect_stderr, redirect_stdout, suppress

with suppress(ZeroDivisionError, KeyError):
    1 / 0
with suppress(LookupError):
    {}["key"]
try:
    with suppress(LookupError):
        int("x")
except ValueError as error:
    print(error)  # -> invalid literal for int() with base 10: 'x'
quiet = suppress(ValueError)
for _ in range(2):
    with quiet:
        raise ValueError


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
# -> Thing
# -> closed
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)  # -> 5 None
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out) as target, redirect_stderr(err):
    print("to the text")
    print("to the other", file=sys.stderr)
    print(target is out)
    with redirect_stdout(err):
        print("nested")
print(repr(out.getvalue()), repr(err.getvalue()))  # -> 'to the text\nTrue\n' 'to the other\nnested\n'
