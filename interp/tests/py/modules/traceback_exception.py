# TracebackException: what is shown, kept without the exception.
import traceback


def fail(n):
    if n == 0:
        raise RecursionError("at the bottom")
    fail(n - 1)


try:
    fail(6)
except RecursionError as error:
    kept = traceback.TracebackException.from_exception(error)
    same = traceback.TracebackException(type(error), error, error.__traceback__)
print(str(kept), kept.exc_type.__name__, len(kept.stack), kept == same, kept == 3)
# -> at the bottom RecursionError 8 True False
print(list(kept.format_exception_only()))  # -> ['RecursionError: at the bottom\n']
text = "".join(kept.format())
print(text.split("\n")[0], [line for line in text.split("\n") if "repeated" in line])
# -> Traceback (most recent call last): ['  [Previous line repeated 3 more times]']
print(kept.__cause__, kept.__context__, kept.exceptions, kept.__suppress_context__)  # -> None None None False
try:
    try:
        fail(0)
    except RecursionError as error:
        raise ValueError("next") from error
except ValueError as error:
    kept = traceback.TracebackException.from_exception(error, limit=0)
print(str(kept.__cause__), kept.__context__, len(kept.stack), kept.__suppress_context__)  # -> at the bottom None 0 True
print([line.strip() for line in kept.format()])
# -> ['RecursionError: at the bottom', 'The above exception was the direct cause of the following exception:', 'ValueError: next']
