# __getattr__ answers when a getter, or __getattribute__, raises AttributeError.
def shown(case):
    """Calls a function at once, and prints what it gives or raises."""

    def call(function):
        try:
            print(case, function())
        except Exception as error:
            print(case, type(error).__name__, error)

    return call


@shown('getattr1')
def _():

    class A:

        @property
        def x(self):
            raise AttributeError('inner')

        def __getattr__(self, n):
            return 'ga ' + n
    return A().x
# -> getattr1 ga x


@shown('getattr2')
def _():

    class D:

        def __get__(self, o, t):
            raise AttributeError('d')

    class M(type):

        def __getattr__(c, n):
            return 'meta ' + n

    class A(metaclass=M):
        d = D()
    return (A.d, A.zz)
# -> getattr2 ('meta d', 'meta zz')


@shown('getattribute')
def _():

    class A:

        def __getattribute__(self, n):
            if n == 'q':
                raise AttributeError(n)
            return object.__getattribute__(self, n)

        def __getattr__(self, n):
            return 'ga ' + n
    return (A().q, A().w)
# -> getattribute ('ga q', 'ga w')
