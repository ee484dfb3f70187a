# split, subgroup, derive: by class, by function, of nested groups; identity where everything matches.
v, t, o, k = ValueError("v"), TypeError("t"), OSError(5, "o"), KeyError("k")
inner = ExceptionGroup("inner", [t, o])
group = ExceptionGroup("outer", [v, inner, k])
print(group.split(ValueError))
# -> (ExceptionGroup('outer', [ValueError('v')]), ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError('t'), OSError(5, 'o')]), KeyError('k')]))
print(group.split((TypeError, KeyError)))
# -> (ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError('t')]), KeyError('k')]), ExceptionGroup('outer', [ValueError('v'), ExceptionGroup('inner', [OSError(5, 'o')])]))
print(group.subgroup(lambda e: isinstance(e, OSError)))  # -> outer (1 sub-exception)
print(group.subgroup(ImportError), group.split(ImportError)[1] is group, group.subgroup(Exception) is group)
# -> None False True
print(group.split(ExceptionGroup)[0] is group, group.subgroup(lambda e: e is inner), group.subgroup(lambda e: e is v))
# -> True outer (1 sub-exception) outer (1 sub-exception)
print(group.derive([v]), type(BaseExceptionGroup("b", [v])).__name__, type(BaseExceptionGroup("b", [SystemExit()])).__name__)
# -> outer (1 sub-exception) ExceptionGroup BaseExceptionGroup
group.add_note("noted")
group.__cause__ = v
match, rest = group.split(TypeError)
print(match.__notes__, rest.__notes__, match.__cause__ is v, match.exceptions[0].exceptions[0] is t, match.__notes__ is group.__notes__)
# -> ['noted'] ['noted'] True True False


class Mine(ExceptionGroup):
    code = 0

    def derive(self, excs):
        made = Mine(self.message, excs)
        made.code = self.code + 1
        return made


mine = Mine("m", [v, Mine("n", [t])])
for part in mine.split(ValueError):
    print(repr(part), part.code, [getattr(e, "code", None) for e in part.exceptions])
# -> Mine('m', [ValueError('v')]) 1 [None]
# -> Mine('m', [Mine('n', [TypeError('t')])]) 1 [1]
print(str(mine), mine.args, mine.exceptions[0] is v)
# -> m (2 sub-exceptions) ('m', [ValueError('v'), Mine('n', [TypeError('t')])]) True
tests = [
    lambda: ExceptionGroup("x"), lambda: ExceptionGroup("x", []), lambda: ExceptionGroup(1, [v]), lambda: ExceptionGroup("x", v),
    lambda: ExceptionGroup("x", [v, 1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: group.split(5),
    lambda: group.derive(5), lambda: group.derive([]), lambda: ExceptionGroup("x", {v}),
    lambda: ExceptionGroup[int],
]
for test in tests:
    try:
        print(test())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# -> ValueError second argument (exceptions) must be a non-empty sequence
# -> TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# -> TypeError second argument (exceptions) must be a sequence
# -> ValueError Item 1 of second argument (exceptions) is not an exception
# -> TypeError Cannot nest BaseExceptions in an ExceptionGroup
# -> TypeError expected a function, exception type or tuple of exception types
# -> TypeError second argument (exceptions) must be a sequence
# -> ValueError second argument (exceptions) must be a non-empty sequence
# -> TypeError second argument (exceptions) must be a sequence
# -> ExceptionGroup[int]
