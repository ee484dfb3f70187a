# finally and except in loops with return, break, continue, yield mixed.
def f(how):
    log = []
    for i in range(3):
        try:
            log.append(f"t{i}")
            if i == 1:
                if how == "break":
                    break
                if how == "continue":
                    continue
                if how == "return":
                    return log
                if how == "raise":
                    raise KeyError(i)
                if how == "divide":
                    i / 0
            log.append(f"e{i}")
        except KeyError:
            log.append("key")
        else:
            log.append("else")
        finally:
            log.append(f"f{i}")
    else:
        log.append("loop else")
    return log


for how in ("nothing", "break", "continue", "return", "raise"):
    print(how, *f(how))
# -> nothing t0 e0 else f0 t1 e1 else f1 t2 e2 else f2 loop else
# -> break t0 e0 else f0 t1 f1
# -> continue t0 e0 else f0 t1 f1 t2 e2 else f2 loop else
# -> return t0 e0 else f0 t1 f1
# -> raise t0 e0 else f0 t1 key f1 t2 e2 else f2 loop else
try:
    f("divide")
except ZeroDivisionError as e:
    print(e)  # -> division by zero


def g():
    for i in range(2):
        try:
            try:
                yield i
            except ValueError:
                yield "value"
                continue
            finally:
                yield f"inner finally {i}"
        finally:
            yield f"outer finally {i}"


print(list(g()))  # -> [0, 'inner finally 0', 'outer finally 0', 1, 'inner finally 1', 'outer finally 1']
it = g()
print(next(it), it.throw(ValueError()), next(it), next(it), next(it))  # -> 0 value inner finally 0 outer finally 0 1
print(list(it))  # -> ['inner finally 1', 'outer finally 1']


def nested_returns():
    try:
        try:
            return "a"
        finally:
            raise ValueError
    except ValueError:
        return "b"
    finally:
        print("last")


print(nested_returns())
# -> last
# -> b
