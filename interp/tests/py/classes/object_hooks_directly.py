# `object.__setattr__` and its kind called as functions; constructors called with what is no class of theirs.
class Quiet:
    def __setattr__(self, name, value):
        print("refused", name)

    def __delattr__(self, name):
        print("kept", name)


quiet = Quiet()
quiet.a = 1  # -> refused a
object.__setattr__(quiet, "a", 2)
print(quiet.a, object.__getattribute__(quiet, "a"))  # -> 2 2
del quiet.a  # -> kept a
object.__delattr__(quiet, "a")
print(hasattr(quiet, "a"))  # -> False


def broken(function, *args):
    try:
        print(function(*args))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


broken(object.__setattr__, quiet, 5, 5)  # -> TypeError attribute name must be string, not 'int'
broken(object.__delattr__, quiet, None)  # -> TypeError attribute name must be string, not 'NoneType'
broken(object.__getattribute__, quiet, 1.5)  # -> TypeError attribute name must be string, not 'float'
broken(object.__delattr__, quiet, "b")  # -> AttributeError 'Quiet' object has no attribute 'b'
broken(object.__new__)  # -> TypeError object.__new__(): not enough arguments
broken(object.__new__, 1)  # -> TypeError object.__new__(X): X is not a type object (int)
broken(object.__new__, int)  # -> TypeError object.__new__(int) is not safe, use int.__new__()
broken(int.__new__, 1)  # -> TypeError int.__new__(X): X is not a type object (int)
broken(int.__new__, list)  # -> TypeError int.__new__(list): list is not a subtype of int
broken(list.__new__, dict)  # -> TypeError list.__new__(dict): dict is not a subtype of list
broken(tuple.__new__, "x")  # -> TypeError tuple.__new__(X): X is not a type object (str)


class Number(int):
    pass


broken(object.__new__, Number)  # -> TypeError object.__new__(Number) is not safe, use Number.__new__()
print(int.__new__(Number, 3) + 1, type(object.__new__(Quiet)).__name__)  # -> 4 Quiet

# Builtin types show what they have.
print("from_bytes" in int.__dict__, "append" in list.__dict__, "nothing" in dict.__dict__)  # -> True True False
print(list.__dict__["append"] is list.append, type(int.__dict__).__name__)  # -> True mappingproxy
broken(int.__dict__["from_bytes"], 5)
# -> TypeError descriptor 'from_bytes' for type 'int' needs a type, not a 'int' as arg 2
broken(dict.__dict__["fromkeys"], int, [1])
# -> TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
