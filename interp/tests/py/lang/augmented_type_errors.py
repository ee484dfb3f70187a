# Messages of augmented assignment name the operator with its equals sign.
def attempt(start, other, how):
    try:
        print(how(start, other))
    except TypeError as e:
        print(e)


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def ipow(a, b):
    a **= b
    return a


def ior(a, b):
    a |= b
    return a


def ilshift(a, b):
    a <<= b
    return a


attempt(1, "a", iadd)  # -> unsupported operand type(s) for +=: 'int' and 'str'
attempt("a", 1, iadd)  # -> can only concatenate str (not "int") to str
attempt([], 1, iadd)  # -> 'int' object is not iterable
attempt([], "ab", iadd)  # -> ['a', 'b']
attempt((), [], iadd)  # -> can only concatenate tuple (not "list") to tuple
attempt([1], [2], isub)  # -> unsupported operand type(s) for -=: 'list' and 'list'
attempt({}, 3, imul)  # -> unsupported operand type(s) for *=: 'dict' and 'int'
attempt("a", None, ipow)  # -> unsupported operand type(s) for **=: 'str' and 'NoneType'
attempt({1}, [1], ior)  # -> unsupported operand type(s) for |=: 'set' and 'list'
attempt({"a": 1}, [("b", 2)], ior)  # -> {'a': 1, 'b': 2}
attempt(1.0, 1, ilshift)  # -> unsupported operand type(s) for <<=: 'float' and 'int'
