# finally with return, break, continue and raise of its own, in loops, generators and nested; which value and exception wins.
def a():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 1:
                break
        finally:
            print("finally", i)
    return i


def b():
    try:
        return "try"
    finally:
        return "finally"


def c():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "swallowed by break"


def d():
    try:
        try:
            raise ValueError("inner")
        finally:
            raise KeyError("outer")
    except KeyError as error:
        return repr(error.__context__)


def e():
    x = 1
    try:
        return x
    finally:
        x = 2


def f():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def g():
    try:
        return print("evaluated first")
    finally:
        print("then finally")


def h():
    for i in range(2):
        for j in range(2):
            try:
                if j == 1:
                    break
                try:
                    continue
                finally:
                    print("in", i, j)
            finally:
                print("out", i, j)
        else:
            print("never")
    return "done"


def i():
    try:
        try:
            return "a"
        finally:
            print("first")
    finally:
        print("second")


def j():
    try:
        1 / 0
    except ZeroDivisionError:
        return "except"
    else:
        return "never"
    finally:
        print("cleanup")


def k():
    try:
        pass
    except ValueError:
        return "never"
    else:
        return "else"
    finally:
        print("after else")


def l():
    try:
        yield 1
        yield 2
    finally:
        yield "from finally"


def m():
    try:
        raise SystemExit
    finally:
        return "exit swallowed"


def n():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise TypeError(2)
        finally:
            try:
                raise KeyError(3)
            except KeyError:
                pass
    except TypeError as error:
        return repr(error), repr(error.__context__)


for function in (a, b, c, d, e, f, g, h, i, j, k, m, n):
    print(function.__name__, function())
# -> finally 0
# -> finally 1
# -> a 1
# -> b finally
# -> c swallowed by break
# -> d ValueError('inner')
# -> e 1
# -> f [1, 2]
# -> evaluated first
# -> then finally
# -> g None
# -> in 0 0
# -> out 0 0
# -> out 0 1
# -> in 1 0
# -> out 1 0
# -> out 1 1
# -> h done
# -> first
# -> second
# -> i a
# -> cleanup
# -> j except
# -> after else
# -> k else
# -> m exit swallowed
# -> n ('TypeError(2)', 'ValueError(1)')
print(list(l()))  # -> [1, 2, 'from finally']
