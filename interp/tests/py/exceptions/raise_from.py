# raise ... from sets __cause__ and hides the context.
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("bad input") from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__cause__ is e.__context__)
    # -> ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("bare") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
    # -> None ZeroDivisionError('division by zero') True
try:
    raise KeyError("x") from ValueError
except KeyError as e:
    print(repr(e.__cause__), e.__context__)  # -> ValueError() None
try:
    raise KeyError("x") from 5
except TypeError as e:
    print(e)  # -> exception causes must derive from BaseException
e = ValueError("later")
print(e.__cause__, e.__context__, e.__suppress_context__)  # -> None None False
e.__cause__ = KeyError("set")
print(repr(e.__cause__), e.__suppress_context__)  # -> KeyError('set') True
try:
    e.__cause__ = 5
except TypeError as error:
    print(error)  # -> exception cause must be None or derive from BaseException


def chain(error):
    while error:
        yield type(error).__name__
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


try:
    try:
        try:
            {}["a"]
        except KeyError as k:
            raise LookupError("b") from k
    except LookupError:
        raise RuntimeError("c")
except RuntimeError as r:
    print(list(chain(r)))  # -> ['RuntimeError', 'LookupError', 'KeyError']
