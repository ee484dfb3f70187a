# What finally blocks of nested generators do and in which order, on close, throw, break, return, exhaustion and errors in other finally blocks.
log = []


def level(name, inner=None, fail=None, swallow=False):
    log.append(f"+{name}")
    try:
        if inner:
            yield from inner
        else:
            yield "1"
            yield "2"
    except GeneratorExit:
        log.append(f"{name} exit")
        if swallow:
            return
        raise
    except ValueError as error:
        log.append(f"{name} value {error}")
        yield f"{name} handled"
    finally:
        log.append(f"-{name}")
        if fail:
            raise fail


def flush(*what):
    print(*what, log)
    log.clear()


def tried(function, *args):
    try:
        return function(*args)
    except BaseException as error:
        chain = []
        while error:
            chain.append(repr(error))
            error = error.__context__
        return chain


g = level("a", level("b"))
flush(next(g), tried(g.close))  # -> 1 None ['+a', '+b', 'b exit', '-b', 'a exit', '-a']
g = level("a", i := level("b", fail=KeyError("b")))
flush(next(g), tried(g.close), tried(i.close))
# -> 1 ["KeyError('b')", 'GeneratorExit()'] None ['+a', '+b', 'b exit', '-b', '-a']
g = level("c", level("d"))
flush(next(g), tried(g.throw, ValueError("in c")), tried(next, g, "over"))
# -> 1 d handled over ['+c', '+d', 'd value in c', '-d', '-c']
g = level("e", fail=OSError("e"), swallow=True)
flush(next(g), tried(g.close), tried(next, g, "over"))  # -> 1 ["OSError('e')"] over ['+e', 'e exit', '-e']
flush(list(level("h", level("i"))))  # -> ['1', '2'] ['+h', '+i', '-i', '-h']
flush(tried(list, level("j", level("k", fail=LookupError("k")))))  # -> ["LookupError('k')"] ['+j', '+k', '-k', '-j']
flush(tried(list, level("l", level("m", fail=ValueError("m")), fail=TypeError("l"))))
# -> ["TypeError('l')"] ['+l', '+m', '-m', 'l value m', '-l']


kept = []


def returns(n):
    kept.append(level(f"n{n}"))
    for x in kept[-1]:
        try:
            if n == 0:
                return x
            if n == 1:
                continue
            raise IndexError(x)
        finally:
            log.append(f"loop {x}")


g = level("z")
flush(tried(returns, 1), tried(returns, 2), g.close(), next(g, "closed before start"))
# -> None ["IndexError('1')"] None closed before start ['+n1', 'loop 1', 'loop 2', '-n1', '+n2', 'loop 1']


def delegating(*parts):
    try:
        for part in parts:
            yield from part
    finally:
        log.append("delegating done")


g = delegating(level("o", fail=KeyError("o")), level("p"))
flush(next(g), tried(g.throw, ValueError("thrown")), tried(next, g), tried(next, g, "over"))
# -> 1 o handled ["KeyError('o')"] over ['+o', 'o value thrown', '-o', 'delegating done']
g = delegating(level("q"), level("r"))
flush(next(g), next(g), next(g), tried(g.close))  # -> 1 2 1 None ['+q', '-q', '+r', 'r exit', '-r', 'delegating done']
g = delegating(level("s"))
next(g)
flush(tried(g.throw, GeneratorExit("own")), tried(g.throw, ValueError("late")), tried(g.close))
# -> ["GeneratorExit('own')"] ["ValueError('late')"] None ['+s', 's exit', '-s', 'delegating done']
