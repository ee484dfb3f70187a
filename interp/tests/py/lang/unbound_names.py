# Reading names that are not bound: NameError and UnboundLocalError.
def early():
    print(x)
    x = 1


def after_del():
    x = 1
    del x
    return x


def free():
    def inner():
        return y
    result = inner()
    y = 1
    return result


def loop():
    for i in []:
        pass
    return i


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def missing():
    return nowhere


def del_missing():
    del z
    z = 0


for f in (early, after_del, free, loop, handler, missing, del_missing):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
# -> UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# -> UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# -> NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
# -> UnboundLocalError cannot access local variable 'i' where it is not associated with a value
# -> UnboundLocalError cannot access local variable 'e' where it is not associated with a value
# -> NameError name 'nowhere' is not defined
# -> UnboundLocalError cannot access local variable 'z' where it is not associated with a value
try:
    del never_was
except NameError as e:
    print(type(e).__name__, e)  # -> NameError name 'never_was' is not defined
