# args, str and repr of exceptions with 0, 1 and more arguments.
for e in (
    Exception(),
    Exception("a"),
    Exception("a", 1),
    Exception(None),
    Exception([1]),
    Exception(""),
    Exception(("t",)),
):
    print([str(e)], repr(e), e.args)
# -> [''] Exception() ()
# -> ['a'] Exception('a') ('a',)
# -> ["('a', 1)"] Exception('a', 1) ('a', 1)
# -> ['None'] Exception(None) (None,)
# -> ['[1]'] Exception([1]) ([1],)
# -> [''] Exception('') ('',)
# -> ["('t',)"] Exception(('t',)) (('t',),)
for e in (
    KeyError("k"),
    KeyError(),
    KeyError("a", "b"),
    KeyError(5),
    KeyError("it's"),
    LookupError("k"),
    IndexError("i"),
):
    print([str(e)], repr(e))
# -> ["'k'"] KeyError('k')
# -> [''] KeyError()
# -> ["('a', 'b')"] KeyError('a', 'b')
# -> ['5'] KeyError(5)
# -> ['"it\'s"'] KeyError("it's")
# -> ['k'] LookupError('k')
# -> ['i'] IndexError('i')
e = ValueError("old")
e.args = ("new", 2)
print(e, e.args, repr(e))  # -> ('new', 2) ('new', 2) ValueError('new', 2)
e.args = [1]
print(e.args)  # -> (1,)
try:
    e.args = 5
except TypeError as error:
    print(error)  # -> 'int' object is not iterable
print(StopIteration(5).value, StopIteration().value, StopIteration(1, 2).args, StopIteration(3))  # -> 5 None (1, 2) 3
print(
    OSError(2, "No such file").errno,
    OSError(2, "No such file").strerror,
    OSError("just text"),
    OSError(5, "x").args,
)  # -> 2 No such file just text (5, 'x')
print(NameError("n", name="n").name, AttributeError("a").name, ImportError("i", name="m").name)  # -> n None m
print(ValueError("a") == ValueError("a"), e == e, len({e, e}), bool(ValueError()))  # -> False True 1 True
try:
    ValueError(x=1)
except TypeError as error:
    print(error)  # -> ValueError() takes no keyword arguments
