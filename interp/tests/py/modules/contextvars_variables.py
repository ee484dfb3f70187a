# ContextVar: set, get, reset, defaults, tokens.
from contextvars import ContextVar, Token

name = ContextVar("name")
level = ContextVar("level", default=1)
print(name.name, level.get(), name.get("given"), level.get(5))  # -> name 1 given 5
try:
    name.get()
except LookupError as error:
    print(error.args[0] is name)  # -> True
first = name.set("a")
second = name.set("b")
print(name.get(), first.old_value is Token.MISSING, second.old_value, first.var is name)  # -> b True a True
name.reset(second)
print(name.get())  # -> a
try:
    name.reset(second)
except RuntimeError as error:
    print(str(error).endswith("has already been used once"))  # -> True
other = level.set(2)
for wrong in (other, "token"):
    try:
        name.reset(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split(" was ")[-1])
# -> ValueError created by a different ContextVar
# -> TypeError expected an instance of Token, got 'token'
name.reset(first)
print(name.get("gone"), Token.MISSING)  # -> gone <Token.MISSING>
try:
    ContextVar(3)
except TypeError as error:
    print(error)  # -> context variable name must be a str
