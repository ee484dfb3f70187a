# except* splits groups: each handler takes its part, what is left goes on, a single exception is wrapped.
def run(raises):
    try:
        try:
            raises()
        except* TypeError as group:
            print("types", group.exceptions, type(group).__name__)
        except* (ValueError, KeyError) as group:
            print("values", repr(group.exceptions), repr(group.message))
        else:
            print("else")
        finally:
            print("finally")
    except BaseExceptionGroup as left:
        print("left", repr(left))
    except Exception as other:
        print("other", repr(other))


def raises(*exceptions):
    def inner():
        raise ExceptionGroup("many", list(exceptions))
    return inner


def single():
    raise ValueError("alone")


def not_caught():
    raise OSError("whole")


run(lambda: None)
# -> else
# -> finally
run(single)
# -> values (ValueError('alone'),) ''
# -> finally
run(not_caught)
# -> finally
# -> other OSError('whole')
run(raises(TypeError(1), ValueError(2), KeyError(3)))
# -> types (TypeError(1),) ExceptionGroup
# -> values (ValueError(2), KeyError(3)) 'many'
# -> finally
run(raises(TypeError(1), OSError(2)))
# -> types (TypeError(1),) ExceptionGroup
# -> finally
# -> left ExceptionGroup('many', [OSError(2)])
run(raises(ExceptionGroup("inner", [TypeError(1), ValueError(2), OSError(3)]), KeyError(4)))
# -> types (ExceptionGroup('inner', [TypeError(1)]),) ExceptionGroup
# -> values (ExceptionGroup('inner', [ValueError(2)]), KeyError(4)) 'many'
# -> finally
# -> left ExceptionGroup('many', [ExceptionGroup('inner', [OSError(3)])])
run(raises(OSError(1)))
# -> finally
# -> left ExceptionGroup('many', [OSError(1)])


class Special(ExceptionGroup):
    def derive(self, excs):
        return Special(self.message + "'", excs)


def special():
    raise Special("special", [TypeError(1), Special("deep", [ValueError(2), OSError(3)])])


run(special)
# -> types (TypeError(1),) Special
# -> values (Special("deep''", [ValueError(2)]),) "special''"
# -> finally
# -> left Special("special'", [Special("deep'", [OSError(3)])])
