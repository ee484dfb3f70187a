# The smallest try statements.
try:
    print("body")  # -> body
except ValueError:
    print("never")
try:
    1 / 0
    print("never")
except ZeroDivisionError:
    print("caught")  # -> caught
try:
    int("x")
except ValueError as e:
    print(e)  # -> invalid literal for int() with base 10: 'x'
try:
    print("a")  # -> a
finally:
    print("b")  # -> b


def f(x):
    try:
        return 10 // x
    except ZeroDivisionError:
        return "zero"


print(f(3), f(0))  # -> 3 zero
try:
    raise ValueError("mine")
except ValueError as e:
    print(e)  # -> mine
print("end")  # -> end
