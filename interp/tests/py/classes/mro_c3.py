# Method resolution order of diamonds, and orders that cannot be.
class O:
    def who(self):
        return ["O"]


class A(O):
    def who(self):
        return ["A"] + super().who()


class B(O):
    def who(self):
        return ["B"] + super().who()


class C(O):
    def who(self):
        return ["C"] + super().who()


class AB(A, B):
    def who(self):
        return ["AB"] + super().who()


class BC(B, C):
    def who(self):
        return ["BC"] + super().who()


class All(AB, BC):
    def who(self):
        return ["All"] + super().who()


print(All().who())  # -> ['All', 'AB', 'A', 'BC', 'B', 'C', 'O']
print([k.__name__ for k in All.__mro__], [k.__name__ for k in All.mro()])
# -> ['All', 'AB', 'A', 'BC', 'B', 'C', 'O', 'object'] ['All', 'AB', 'A', 'BC', 'B', 'C', 'O', 'object']
print(AB().who(), BC().who())  # -> ['AB', 'A', 'B', 'O'] ['BC', 'B', 'C', 'O']
for bases in ((A, O), (O, A), (AB, A), (A, AB), (A, A)):
    try:
        print([k.__name__ for k in type("New", bases, {}).__mro__])
    except TypeError as e:
        print(str(e).split("\n")[0])
# -> ['New', 'A', 'O', 'object']
# -> Cannot create a consistent method resolution
# -> ['New', 'AB', 'A', 'B', 'O', 'object']
# -> Cannot create a consistent method resolution
# -> duplicate base class A


class X(A, C, B):
    pass


try:
    class Y(X, BC):
        pass
except TypeError as e:
    print(str(e).split(" for")[0])
    # -> Cannot create a consistent method resolution
    # -> order (MRO)
