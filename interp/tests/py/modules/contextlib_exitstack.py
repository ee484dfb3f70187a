# ExitStack: managers and callbacks, the last one first.
from contextlib import ExitStack


class Manager:
    def __init__(self, name, swallows=False):
        self.name, self.swallows = name, swallows

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, repr(value))
        return self.swallows


with ExitStack() as stack:
    print([stack.enter_context(Manager(n)) for n in range(3)])
    print(stack.callback(print, "callback", sep="-") is print)
    stack.push(Manager("pushed"))
    stack.push(lambda *details: print("function", details))
# -> enter 0
# -> enter 1
# -> enter 2
# -> [0, 1, 2]
# -> True
# -> function (None, None, None)
# -> exit pushed None
# -> callback
# -> exit 2 None
# -> exit 1 None
# -> exit 0 None
with ExitStack() as stack:
    stack.enter_context(Manager("outer"))
    stack.enter_context(Manager("swallows", True))
    stack.enter_context(Manager("inner"))
    1 / 0
# -> enter outer
# -> enter swallows
# -> enter inner
# -> exit inner ZeroDivisionError('division by zero')
# -> exit swallows ZeroDivisionError('division by zero')
# -> exit outer None
print("swallowed")  # -> swallowed
with ExitStack() as stack:
    stack.enter_context(Manager("moved"))  # -> enter moved
    kept = stack.pop_all()
print("still open")  # -> still open
kept.close()  # -> exit moved None
for wrong in (3, Manager):
    try:
        ExitStack().enter_context(wrong)
    except TypeError as error:
        print(error)
# -> 'builtins.int' object does not support the context manager protocol
# -> 'builtins.type' object does not support the context manager protocol


@stack.callback
def decorated():
    print("decorated")


stack.close()  # -> decorated
