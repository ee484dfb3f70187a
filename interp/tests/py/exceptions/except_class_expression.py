# The class after except is an expression evaluated only when needed; wrong ones raise.
def kind(name):
    print("asked", name)
    return {"v": ValueError, "k": KeyError}[name]


try:
    raise KeyError("x")
except kind("v"):
    print("never")
except kind("k"):
    print("matched")
except kind("never asked"):
    pass
# -> asked v
# -> asked k
# -> matched
try:
    pass
except undefined_name:
    pass
try:
    try:
        raise ValueError("v")
    except 5:
        pass
except TypeError as e:
    print(e, repr(e.__context__))
    # -> catching classes that do not inherit from BaseException is not allowed ValueError('v')
try:
    try:
        raise ValueError("v")
    except (KeyError, "x"):
        pass
except TypeError as e:
    print(e)  # -> catching classes that do not inherit from BaseException is not allowed
try:
    try:
        raise ValueError("v")
    except (KeyError, (ValueError, IndexError)):
        print("nested tuple")
except TypeError as e:
    print(e)  # -> catching classes that do not inherit from BaseException is not allowed
try:
    raise ValueError("v")
except ():
    print("never")
except BaseException:
    print("empty tuple matches nothing")  # -> empty tuple matches nothing


class Odd:
    pass


try:
    try:
        raise ValueError
    except Odd:
        pass
except TypeError as e:
    print(e)  # -> catching classes that do not inherit from BaseException is not allowed
