# The name that a program gives a function stands in messages about its calls.
def outer():
    def inner(a):
        pass

    return inner


function = outer()
for name in (None, "Class.method"):
    if name is not None:
        function.__qualname__ = name
    try:
        function()
    except TypeError as error:
        print(error)
# -> outer.<locals>.inner() missing 1 required positional argument: 'a'
# -> Class.method() missing 1 required positional argument: 'a'
