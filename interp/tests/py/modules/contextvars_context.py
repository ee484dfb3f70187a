# Context: run, copies, as a mapping.
from contextvars import Context, ContextVar, copy_context

x, y = ContextVar("x", default=0), ContextVar("y")


def change(value):
    before = x.get()
    x.set(value)
    y.set(value * 2)
    return before, x.get()


x.set(1)
context = copy_context()
print(context.run(change, 5), x.get(), y.get("unset"))  # -> (1, 5) 1 unset
print(context[x], context[y], len(context), x in context, y in copy_context())  # -> 5 10 2 True False
print(context.run(change, value=6), context[x])  # -> (5, 6) 6
print(sorted(var.name for var in context), sorted(context.values()))  # -> ['x', 'y'] [6, 12]
print(context.get(y), Context().get(y), Context().get(y, 3))  # -> 12 None 3
empty = Context()
print(empty.run(x.get), empty.run(change, 9), len(empty), x.get())  # -> 0 (0, 9) 2 1
inner = context.copy()
inner.run(x.set, 100)
print(inner[x], context[x], inner == context, context == context.copy())  # -> 100 6 False True


def again():
    try:
        context.run(print)
    except RuntimeError as error:
        print(str(error).startswith("cannot enter context"))


context.run(again)  # -> True
try:
    context["x"]
except TypeError as error:
    print(error)  # -> a ContextVar key was expected, got 'x'
token = x.set(7)
try:
    context.run(x.reset, token)
except ValueError as error:
    print(str(error).endswith("was created in a different Context"))  # -> True
