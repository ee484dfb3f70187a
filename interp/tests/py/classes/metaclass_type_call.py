# type.__call__ is what a metaclass's __call__ can hand on to.
def shown(case):
    """Calls a function at once, and prints what it gives or raises."""

    def call(function):
        try:
            print(case, function())
        except Exception as error:
            print(case, type(error).__name__, error)

    return call


@shown('mcall')
def _():

    class M(type):

        def __call__(c, *a):
            print('call', a)
            return super().__call__(*a)

    class A(metaclass=M):

        def __init__(self, x):
            self.x = x
    return (A(4).x, type.__call__(A, 5).x, type.__call__(type, 3))
# -> call (4,)
# -> mcall (4, 5, <class 'int'>)
