# Names of except clauses are unbound behind it, whatever way it is left; deleting and rebinding them inside.
def leaves(how):
    e = "before"
    for _ in range(2):
        try:
            raise ValueError(how)
        except ValueError as e:
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "return":
                try:
                    return str(e)
                finally:
                    try:
                        print("in finally", e)
                    except UnboundLocalError as u:
                        print("gone", u)
            if how == "delete":
                del e
            if how == "rebind":
                e = "rebound"
            if how == "raise":
                try:
                    raise KeyError("inner")
                except KeyError as e:
                    pass
    try:
        return e
    except UnboundLocalError as error:
        return f"unbound: {error}"


for how in ("break", "continue", "return", "delete", "rebind", "raise"):
    print(how, leaves(how))
# -> break unbound: cannot access local variable 'e' where it is not associated with a value
# -> continue unbound: cannot access local variable 'e' where it is not associated with a value
# -> in finally return
# -> return return
# -> delete unbound: cannot access local variable 'e' where it is not associated with a value
# -> rebind unbound: cannot access local variable 'e' where it is not associated with a value
# -> raise unbound: cannot access local variable 'e' where it is not associated with a value
global_name = 1
try:
    raise ValueError
except ValueError as global_name:
    pass
print("global_name" in globals())  # -> False


class Body:
    try:
        raise ValueError("in class")
    except ValueError as kept:
        copy = kept
    has = "kept" in dir()


print(Body.has, repr(Body.copy), hasattr(Body, "kept"))  # -> False ValueError('in class') False


def nested_function():
    try:
        raise ValueError("captured")
    except ValueError as e:
        def inner():
            return e
        print(repr(inner()))
    try:
        return inner()
    except NameError as error:
        return str(error)


print(nested_function())
# -> ValueError('captured')
# -> cannot access free variable 'e' where it is not associated with a value in enclosing scope
