# assert: messages of all kinds, tuples, values of the test, AssertionError replaced, in expressions of several lines.
def tries(code, **names):
    try:
        exec(code, names)
        print("passed")
    except BaseException as error:
        print(type(error).__name__, error.args, repr(str(error)))


tries("assert 0")  # -> AssertionError () ''
tries("assert 0, 'text'")  # -> AssertionError ('text',) 'text'
tries("assert 0, None")  # -> AssertionError (None,) 'None'

tries("assert 0, ValueError('inner')")  # -> AssertionError (ValueError('inner'),) 'inner'
tries("assert (), []")  # -> AssertionError ([],) '[]'
tries("assert x, f'{x!r} is empty'", x=[])  # -> AssertionError ('[] is empty',) '[] is empty'
tries("assert 1, 1 / 0")  # -> passed
tries("assert 1 / 0, 'message'")  # -> ZeroDivisionError ('division by zero',) 'division by zero'
tries("assert 0, 1 / 0")  # -> ZeroDivisionError ('division by zero',) 'division by zero'
tries("assert not 0 and 1, 'and'")  # -> passed
tries("assert (x := 5) > 3 and x, x")  # -> passed
tries("assert x", x=type("T", (), {"__bool__": lambda self: False})())  # -> AssertionError () ''
tries("assert x", x=type("T", (), {"__bool__": lambda self: 1 / 0})())
# -> ZeroDivisionError ('division by zero',) 'division by zero'
tries("assert x", x=type("T", (), {"__len__": lambda self: 0})())  # -> AssertionError () ''
tries("assert 0, KeyError")  # -> AssertionError (<class 'KeyError'>,) "<class 'KeyError'>"
tries("assert isinstance(5,\n    str), (\n 'over'\n ' lines')")  # -> AssertionError ('over lines',) 'over lines'
tries("AssertionError = ValueError\nassert 0, 'still an AssertionError'")
# -> AssertionError ('still an AssertionError',) 'still an AssertionError'
tries("raise AssertionError('by hand', 2)")  # -> AssertionError ('by hand', 2) "('by hand', 2)"
tries("assert __debug__ is True")  # -> passed
tries("def f():\n assert False, 'in function'\nf()")  # -> AssertionError ('in function',) 'in function'
tries("assert all(x for x in (1, 0)), [x for x in (1, 0)]")  # -> AssertionError ([1, 0],) '[1, 0]'
tries("assert 1 < 2 < 1, 'chain'")  # -> AssertionError ('chain',) 'chain'

tries("assert ...; assert 'a'; assert [0]")  # -> passed
