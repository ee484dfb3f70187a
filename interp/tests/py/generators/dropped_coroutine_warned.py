"""Filters of warnings count for coroutines that nobody awaits."""

import gc
import sys
import warnings


async def forgotten():
    pass


def forget():
    forgotten()


told = []
sys.unraisablehook = lambda what: told.append((what.exc_type.__name__, str(what.exc_value)))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    forget()
    gc.collect()
print([(str(warning.message), warning.category.__name__) for warning in seen])
# -> [("coroutine 'forgotten' was never awaited", 'RuntimeWarning')]
for action in "ignore", "error":
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        forget()
        gc.collect()
    print(told)
# -> []
# -> [('RuntimeWarning', "coroutine 'forgotten' was never awaited")]
