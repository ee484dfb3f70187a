# The order of handlers, tuples of classes, bare except, the name after as.
def attempt(f):
    try:
        return f()
    except ZeroDivisionError:
        return "zero"
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except ArithmeticError:
        return "arithmetic"
    except Exception as e:
        return f"other {type(e).__name__}: {e}"


print(attempt(lambda: 1 / 0))  # -> zero
print(attempt(lambda: {}["k"]))  # -> lookup KeyError
print(attempt(lambda: [][1]))  # -> lookup IndexError
print(attempt(lambda: 10.0 ** 1000))  # -> arithmetic
print(attempt(lambda: int("x")))  # -> other ValueError: invalid literal for int() with base 10: 'x'
print(attempt(lambda: "fine"))  # -> fine
try:
    undefined
except:
    print("bare")  # -> bare
e = "before"
try:
    raise ValueError(1)
except ValueError as e:
    print(e)  # -> 1
try:
    e
except NameError as error:
    print(error)  # -> name 'e' is not defined
kinds = (TypeError, ValueError)
try:
    int([])
except kinds as problem:
    print(type(problem).__name__)  # -> TypeError
