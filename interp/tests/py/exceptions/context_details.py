# __context__: set where, broken cycles, suppressed by from; of exceptions raised again and in finally and else.
def name(e):
    return "None" if e is None else f"{type(e).__name__}({e})"


def chain(e):
    return [name(e), name(e.__cause__), name(e.__context__), e.__suppress_context__]


try:
    try:
        raise ValueError(1)
    finally:
        raise TypeError(2)
except TypeError as e:
    print(chain(e))  # -> ['TypeError(2)', 'None', 'ValueError(1)', False]
try:
    try:
        raise ValueError(1)
    except ValueError as first:
        try:
            raise TypeError(2)
        except TypeError:
            raise first
except ValueError as e:
    print(chain(e), e.__context__.__context__)  # -> ['ValueError(1)', 'None', 'TypeError(2)', False] None
try:
    try:
        raise ValueError(1)
    except ValueError as v:
        raise TypeError(2) from None
except TypeError as e:
    print(chain(e))  # -> ['TypeError(2)', 'None', 'ValueError(1)', True]
try:
    try:
        raise ValueError(1)
    except ValueError as v:
        raise v from v
except ValueError as e:
    print(chain(e), e.__cause__ is e)  # -> ['ValueError(1)', 'ValueError(1)', 'None', True] True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise KeyError("after")
except KeyError as e:
    print(chain(e))  # -> ["KeyError('after')", 'None', 'None', False]
a, b, c = ValueError("a"), TypeError("b"), KeyError("c")
a.__context__ = b
b.__context__ = c
try:
    try:
        raise a
    except ValueError:
        raise c
except KeyError as e:
    print(chain(e), chain(a), chain(b))
    # -> ["KeyError('c')", 'None', 'ValueError(a)', False] ['ValueError(a)', 'None', 'TypeError(b)', False] ['TypeError(b)', 'None', 'None', False]
e = Exception()
e.__cause__ = a
print(chain(e))  # -> ['Exception()', 'ValueError(a)', 'None', True]
e.__cause__ = None
try:
    e.__suppress_context__ = 0
except TypeError as error:
    print(error)  # -> attribute value type must be bool
print(chain(e))  # -> ['Exception()', 'None', 'None', True]
for attribute in ("__cause__", "__context__", "__traceback__", "__suppress_context__", "args"):
    for value in (5, ValueError):
        try:
            setattr(e, attribute, value)
        except TypeError as error:
            print(attribute, error)
    try:
        delattr(e, attribute)
    except TypeError as error:
        print(attribute, error)
# -> __cause__ exception cause must be None or derive from BaseException
# -> __cause__ exception cause must be None or derive from BaseException
# -> __cause__ __cause__ may not be deleted
# -> __context__ exception context must be None or derive from BaseException
# -> __context__ exception context must be None or derive from BaseException
# -> __context__ __context__ may not be deleted
# -> __traceback__ __traceback__ must be a traceback or None
# -> __traceback__ __traceback__ must be a traceback or None
# -> __traceback__ __traceback__ may not be deleted
# -> __suppress_context__ attribute value type must be bool
# -> __suppress_context__ attribute value type must be bool
# -> __suppress_context__ can't delete numeric/char attribute
# -> args 'int' object is not iterable
# -> args 'type' object is not iterable
# -> args args may not be deleted
