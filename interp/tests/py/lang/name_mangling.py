# Names that begin with two underscores are private to their class.
class A:
    __secret = 1

    def __init__(self):
        self.__own = 2

    def read(self):
        return self.__secret, self.__own

    def __hidden(self):
        return "hidden A"

    def call(self):
        return self.__hidden()


class B(A):
    __secret = 10

    def __hidden(self):
        return "hidden B"

    def mine(self):
        return self.__secret, self.__hidden()


b = B()
print(b.read(), b.call(), b.mine())  # -> (1, 2) hidden A (10, 'hidden B')
print(b._A__secret, b._B__secret, b._A__own)  # -> 1 10 2
try:
    b.__secret
except AttributeError as e:
    print(e)  # -> 'B' object has no attribute '__secret'
print(sorted(n for n in vars(b)))  # -> ['_A__own']


class _Under:
    __x = 5

    def f(self, __arg=1):
        __local = 3
        return self.__x + __arg + __local


print(_Under().f(), _Under._Under__x)  # -> 9 5


class Dunder:
    __keep__ = 1


print(Dunder.__keep__)  # -> 1
