# What handlers of except* raise joins what was not handled; re-raising, naming, nesting, no break out of it.
def show(group, level=0):
    print("  " * level + repr(group)[:60], type(group.__context__).__name__, type(group.__cause__).__name__)
    for inner in getattr(group, "exceptions", ()):
        show(inner, level + 1)


try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise KeyError("new") from e.exceptions[0]
    except* TypeError:
        raise
except BaseExceptionGroup as group:
    show(group)
    # -> ExceptionGroup('', [KeyError('new'), ExceptionGroup('eg', [T NoneType NoneType
    # ->   KeyError('new') ExceptionGroup ValueError
    # ->   ExceptionGroup('eg', [TypeError(2), OSError(3)]) NoneType NoneType
    # ->     TypeError(2) NoneType NoneType
    # ->     OSError(3) NoneType NoneType
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise e
    except* TypeError as e:
        pass
except BaseExceptionGroup as group:
    show(group)
    # -> ExceptionGroup('eg', [ValueError(1)]) NoneType NoneType
    # ->   ValueError(1) NoneType NoneType
try:
    try:
        raise ValueError("single")
    except* ValueError as e:
        raise
except BaseException as group:
    show(group)
    # -> ExceptionGroup('', (ValueError('single'),)) NoneType NoneType
    # ->   ValueError('single') NoneType NoneType
try:
    try:
        raise ExceptionGroup("x", [ValueError(1)])
    except* ValueError as e:
        1 / 0
except BaseException as group:
    show(group)  # -> ZeroDivisionError('division by zero') ExceptionGroup NoneType
try:
    print(e)
except NameError as error:
    print(error)  # -> name 'e' is not defined
for text in ("for i in x:\n try: pass\n except* E: break", "def f():\n try: pass\n except* E: return", "try: pass\nexcept*: pass",
             "try: pass\nexcept* A: pass\nexcept B: pass", "while 1:\n try: pass\n except* E: continue"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno)
# -> 'break', 'continue' and 'return' cannot appear in an except* block 3
# -> 'break', 'continue' and 'return' cannot appear in an except* block 3
# -> expected one or more exception types 2
# -> cannot have both 'except' and 'except*' on the same 'try' 3
# -> 'break', 'continue' and 'return' cannot appear in an except* block 3
for kind in (ExceptionGroup, "text", (ValueError, BaseExceptionGroup), 5):
    try:
        try:
            raise ValueError
        except* kind:
            pass
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching classes that do not inherit from BaseException is not allowed
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching classes that do not inherit from BaseException is not allowed
