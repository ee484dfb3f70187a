# When else and finally run.
def run(what):
    log = []
    try:
        log.append("try")
        if what == "raise":
            raise ValueError
        if what == "return":
            return log
        if what == "other":
            raise KeyError
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log


print(run("none"), run("raise"), run("return"))
# -> ['try', 'else', 'finally', 'after'] ['try', 'except', 'finally', 'after'] ['try', 'finally']
try:
    run("other")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # -> KeyError() None
try:
    try:
        pass
    except ValueError:
        print("never")
    else:
        raise ValueError("from else")
    finally:
        print("finally")  # -> finally
except ValueError as e:
    print(e)  # -> from else
try:
    print("plain")  # -> plain
finally:
    print("cleanup")  # -> cleanup
for i in range(3):
    try:
        if i == 1:
            continue
        print(i)
    finally:
        print("f", i)
# -> 0
# -> f 0
# -> f 1
# -> 2
# -> f 2
