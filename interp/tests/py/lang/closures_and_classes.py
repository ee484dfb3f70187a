# Classes made in functions see the function's names; methods do not see the class body.
def make(base):
    count = 0

    class Made:
        start = base
        twice = [base * i for i in range(3)]

        def bump(self):
            nonlocal count
            count += base
            return count

        def peek(self):
            return base, self.start, count
    return Made


A, B = make(1), make(10)
print(A().bump(), A().bump(), B().bump(), A().peek(), B().peek(), A.twice, B.twice)
# -> 1 2 10 (1, 1, 2) (10, 10, 10) [0, 1, 2] [0, 10, 20]


class C:
    x = "class x"
    reader = lambda self: self.x

    def get(self):
        try:
            return x
        except NameError as e:
            return str(e)


print(C().get(), C().reader())  # -> name 'x' is not defined class x
x = "global x"
print(C().get())  # -> global x


def outer():
    x = "function x"

    class D:
        y = x
        x = "body x"
        z = x

        def m(self):
            return x
    return D


D = outer()
print(D.y if hasattr(D, "y") else None, D.z, D().m())  # -> global x body x function x


class E:
    def m(self):
        def inner():
            return __class__.__name__, type(self).__name__
        return inner()


class F(E):
    pass


print(F().m())  # -> ('E', 'F')


class G:
    global made_by_class
    made_by_class = "global from class body"


print(made_by_class, hasattr(G, "made_by_class"))  # -> global from class body False
