# except* with everything: several clauses, nested groups, what is left goes on, raises inside, naked exceptions, return values, loops around it.
def leaf(group):
    return [leaf(e) if isinstance(e, BaseExceptionGroup) else repr(e) for e in group.exceptions]


def handle(error):
    seen = []
    try:
        try:
            raise error
        except* (ValueError, TypeError) as group:
            seen.append(("VT", type(group).__name__, group.message, leaf(group)))
        except* OSError as group:
            seen.append(("OS", leaf(group)))
            raise KeyError("while handling OS")
        except* RuntimeError:
            seen.append("runtime")
            raise
        else:
            seen.append("else")
        finally:
            seen.append("finally")
    except BaseException as rest:
        return seen, repr(rest), leaf(rest) if isinstance(rest, BaseExceptionGroup) else None, repr(rest.__context__), repr(rest.__cause__)
    return seen


V, T, O, R, K = ValueError("v"), TypeError("t"), OSError(1, "o"), RuntimeError("r"), LookupError("k")
cases = [
    V, O, R, K, ExceptionGroup("a", [V, T]), ExceptionGroup("b", [V, K]), ExceptionGroup("c", [O, ExceptionGroup("d", [V, O, K])]), ExceptionGroup("e", [R, V]), ExceptionGroup("f", [R, O, T, K]), ExceptionGroup("g", [ExceptionGroup("h", [ExceptionGroup("i", [T])])]),
    BaseExceptionGroup("j", [KeyboardInterrupt(), V]), SystemExit(2), BaseExceptionGroup("k", [O, GeneratorExit()]), ExceptionGroup("l", [R]), ExceptionGroup("m", [ExceptionGroup("n", [R, K]), R]),
]
for error in cases:
    print(repr(error)[:60], "->", handle(error))
# -> ValueError('v') -> [('VT', 'ExceptionGroup', '', ["ValueError('v')"]), 'finally']
# -> PermissionError(1, 'o') -> ([('OS', ["PermissionError(1, 'o')"]), 'finally'], "KeyError('while handling OS')", None, "ExceptionGroup('', (PermissionError(1, 'o'),))", 'None')
# -> RuntimeError('r') -> (['runtime', 'finally'], "ExceptionGroup('', (RuntimeError('r'),))", ["RuntimeError('r')"], 'None', 'None')
# -> LookupError('k') -> (['finally'], "LookupError('k')", None, 'None', 'None')
# -> ExceptionGroup('a', [ValueError('v'), TypeError('t')]) -> [('VT', 'ExceptionGroup', 'a', ["ValueError('v')", "TypeError('t')"]), 'finally']
# -> ExceptionGroup('b', [ValueError('v'), LookupError('k')]) -> ([('VT', 'ExceptionGroup', 'b', ["ValueError('v')"]), 'finally'], "ExceptionGroup('b', [LookupError('k')])", ["LookupError('k')"], 'None', 'None')
# -> ExceptionGroup('c', [PermissionError(1, 'o'), ExceptionGroup -> ([('VT', 'ExceptionGroup', 'c', [["ValueError('v')"]]), ('OS', ["PermissionError(1, 'o')", ["PermissionError(1, 'o')"]]), 'finally'], "ExceptionGroup('', [KeyError('while handling OS'), ExceptionGroup('c', [ExceptionGroup('d', [LookupError('k')])])])", ["KeyError('while handling OS')", [["LookupError('k')"]]], 'None', 'None')
# -> ExceptionGroup('e', [RuntimeError('r'), ValueError('v')]) -> ([('VT', 'ExceptionGroup', 'e', ["ValueError('v')"]), 'runtime', 'finally'], "ExceptionGroup('e', [RuntimeError('r')])", ["RuntimeError('r')"], 'None', 'None')
# -> ExceptionGroup('f', [RuntimeError('r'), PermissionError(1, ' -> ([('VT', 'ExceptionGroup', 'f', ["TypeError('t')"]), ('OS', ["PermissionError(1, 'o')"]), 'runtime', 'finally'], "ExceptionGroup('', [KeyError('while handling OS'), ExceptionGroup('f', [RuntimeError('r'), LookupError('k')])])", ["KeyError('while handling OS')", ["RuntimeError('r')", "LookupError('k')"]], 'None', 'None')
# -> ExceptionGroup('g', [ExceptionGroup('h', [ExceptionGroup('i' -> [('VT', 'ExceptionGroup', 'g', [[["TypeError('t')"]]]), 'finally']
# -> BaseExceptionGroup('j', [KeyboardInterrupt(), ValueError('v' -> ([('VT', 'ExceptionGroup', 'j', ["ValueError('v')"]), 'finally'], "BaseExceptionGroup('j', [KeyboardInterrupt()])", ['KeyboardInterrupt()'], 'None', 'None')
# -> SystemExit(2) -> (['finally'], 'SystemExit(2)', None, 'None', 'None')
# -> BaseExceptionGroup('k', [PermissionError(1, 'o'), GeneratorE -> ([('OS', ["PermissionError(1, 'o')"]), 'finally'], "BaseExceptionGroup('', [KeyError('while handling OS'), BaseExceptionGroup('k', [GeneratorExit()])])", ["KeyError('while handling OS')", ['GeneratorExit()']], 'None', 'None')
# -> ExceptionGroup('l', [RuntimeError('r')]) -> (['runtime', 'finally'], "ExceptionGroup('l', [RuntimeError('r')])", ["RuntimeError('r')"], 'None', 'None')
# -> ExceptionGroup('m', [ExceptionGroup('n', [RuntimeError('r'), -> (['runtime', 'finally'], "ExceptionGroup('m', [ExceptionGroup('n', [RuntimeError('r'), LookupError('k')]), RuntimeError('r')])", [["RuntimeError('r')", "LookupError('k')"], "RuntimeError('r')"], 'None', 'None')
count = 0
for n in range(4):
    try:
        if n % 2:
            raise ExceptionGroup("odd", [ValueError(n), TypeError(n)])
    except* ValueError as group:
        count += group.exceptions[0].args[0]
    except* TypeError as group:
        count += 10 * group.exceptions[0].args[0]
    else:
        count += 1000
print(count, "group" in globals())  # -> 2044 False


def inner_raises():
    try:
        raise ExceptionGroup("x", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise ValueError("new")
    except* TypeError as t:
        raise t
    except* KeyError as k:
        raise RuntimeError("from") from k


try:
    inner_raises()
except ExceptionGroup as group:
    print(repr(group), [repr(e.__context__) for e in group.exceptions], [repr(e.__cause__) for e in group.exceptions])
    # -> ExceptionGroup('', [ValueError('new'), ExceptionGroup('x', [TypeError(2)]), RuntimeError('from')]) ["ExceptionGroup('x', [ValueError(1)])", 'None', "ExceptionGroup('x', [KeyError(3)])"] ['None', 'None', "ExceptionGroup('x', [KeyError(3)])"]
for code in ("try: pass\nexcept* ValueError: return", "def f():\n try: pass\n except* ValueError: return", "for x in y:\n try: pass\n except* A: break", "for x in y:\n try: pass\n except* A: continue", "try: pass\nexcept*: pass", "try: pass\nexcept A: pass\nexcept* B: pass", "for x in y:\n try: pass\n except* A:\n  for z in y: break"):
    try:
        compile(code, "x", "exec")
        print("ok")
    except SyntaxError as error:
        print(error.msg)
# -> 'return' outside function
# -> 'break', 'continue' and 'return' cannot appear in an except* block
# -> 'break', 'continue' and 'return' cannot appear in an except* block
# -> 'break', 'continue' and 'return' cannot appear in an except* block
# -> expected one or more exception types
# -> cannot have both 'except' and 'except*' on the same 'try'
# -> ok
for kind in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), 5):
    try:
        try:
            raise ValueError("plain")
        except* kind:
            print("caught")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
# -> TypeError catching classes that do not inherit from BaseException is not allowed
