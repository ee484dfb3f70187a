# Control flow out of every part of try inside loops and functions; what sys.exc_info and bare raise see there and afterwards.
import sys


def now():
    kind = sys.exc_info()[0]
    return kind and kind.__name__


def leaves(how):
    for n in range(3):
        try:
            try:
                if n == 1:
                    raise ValueError(n)
            except ValueError:
                seen.append(now())
                if how == "return":
                    return "returned"
                if how == "break":
                    break
                if how == "continue":
                    continue
                if how == "raise":
                    raise
                if how == "other":
                    raise KeyError(how)
                if how == "nested":
                    try:
                        raise TypeError
                    except TypeError:
                        seen.append(now())
                        continue
            else:
                if how == "else break" and n == 2:
                    break
            finally:
                seen.append(f"f{n} {now()}")
                if how == "finally break" and n == 1:
                    break
                if how == "finally return" and n == 1:
                    return "from finally"
        except LookupError:
            seen.append("outer " + now())
            if how == "other":
                return now()
    else:
        seen.append("loop else")
    return now()


for how in ("none", "return", "break", "continue", "other", "nested", "else break", "finally break", "finally return"):
    seen = []
    print(how, leaves(how), seen, now())
# -> none None ['f0 None', 'ValueError', 'f1 None', 'f2 None', 'loop else'] None
# -> return returned ['f0 None', 'ValueError', 'f1 None'] None
# -> break None ['f0 None', 'ValueError', 'f1 None'] None
# -> continue None ['f0 None', 'ValueError', 'f1 None', 'f2 None', 'loop else'] None
# -> other KeyError ['f0 None', 'ValueError', 'f1 KeyError', 'outer KeyError'] None
# -> nested None ['f0 None', 'ValueError', 'TypeError', 'f1 None', 'f2 None', 'loop else'] None
# -> else break None ['f0 None', 'ValueError', 'f1 None', 'f2 None'] None
# -> finally break None ['f0 None', 'ValueError', 'f1 None'] None
# -> finally return from finally ['f0 None', 'ValueError', 'f1 None'] None
try:
    raise OSError("outside")
except OSError:
    seen = []
    print(leaves("break"), seen, now(), [now() for _ in "a"], (lambda: now())(), next(now() for _ in "g"))
    # -> OSError ['f0 OSError', 'ValueError', 'f1 OSError'] OSError ['OSError'] OSError OSError
    try:
        leaves("raise")
    except ValueError as error:
        print(error, repr(error.__context__), now())  # -> 1 OSError('outside') ValueError
    print(now())  # -> OSError
print(now(), sys.exc_info())  # -> None (None, None, None)


def bare():
    raise


def reraises_outer():
    try:
        bare()
    except ValueError as error:
        return "again " + str(error)


try:
    raise ValueError("carried")
except ValueError:
    print(reraises_outer(), now())  # -> again carried ValueError
try:
    bare()
except RuntimeError as error:
    print(error)  # -> No active exception to reraise


def generator():
    try:
        yield now()
        yield now()
    finally:
        seen.append(now())


g = generator()
try:
    raise KeyError
except KeyError:
    print(next(g), now())  # -> KeyError KeyError
print(next(g), now())  # -> None None
seen = []
try:
    raise IndexError
except IndexError:
    g.close()
print(seen, now())  # -> ['GeneratorExit'] None


def swallows():
    while True:
        try:
            return 1 / 0
        except ZeroDivisionError:
            try:
                return "handler"
            finally:
                if len(seen) < 3:
                    seen.append(now())
                    continue


print(swallows(), seen)  # -> handler ['GeneratorExit', 'ZeroDivisionError', 'ZeroDivisionError']
