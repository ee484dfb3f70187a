# __bases__ of a class can be replaced: methods, MRO, isinstance and subclasses follow at once; what does not fit is refused.
class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"

    only_b = 1


class C(A):
    pass


class D(C):
    def who(self):
        return "D:" + super().who()


c, d = C(), D()
print(c.who(), d.who())  # -> A D:A
C.__bases__ = (B,)
print(c.who(), d.who(), [k.__name__ for k in D.__mro__], isinstance(d, A), issubclass(D, B), d.only_b)
# -> B D:B ['D', 'C', 'B', 'object'] False True 1
C.__bases__ = (A, B)
print(c.who(), [k.__name__ for k in D.__mro__], C.__base__.__name__, d.only_b)
# -> A ['D', 'C', 'A', 'B', 'object'] A 1
print([k.__name__ for k in A.__subclasses__()], [k.__name__ for k in B.__subclasses__()])  # -> ['C'] ['C']
C.__bases__ = B, A
print(c.who(), d.who())  # -> B D:B
for bases in ((), [A], (5,), (A, A), (D,), (int,), (C,), (object, A), (list,)):
    try:
        C.__bases__ = bases
        print("fine", bases)
    except TypeError as error:
        print(str(error).replace("\n", " "))
# -> can only assign non-empty tuple to C.__bases__, not ()
# -> can only assign tuple to C.__bases__, not list
# -> C.__bases__ must be tuple of classes, not 'int'
# -> duplicate base class A
# -> a __bases__ item causes an inheritance cycle
# -> __bases__ assignment: 'int' deallocator differs from 'B'
# -> a __bases__ item causes an inheritance cycle
# -> __bases__ assignment: 'object' deallocator differs from 'B'
# -> __bases__ assignment: 'list' object layout differs from 'B'
print(c.who(), C.__bases__ == (B, A))  # -> B True
for text in ("int.__bases__ = (A,)", "del C.__bases__", "A.__bases__ = (object,)", "A.__bases__ = (B,)"):
    try:
        exec(text)
        print("fine", text)
    except (TypeError, AttributeError) as error:
        print(error)
# -> cannot set '__bases__' attribute of immutable type 'int'
# -> cannot delete '__bases__' attribute of immutable type 'C'
# -> fine A.__bases__ = (object,)
# -> __bases__ assignment: 'B' deallocator differs from 'object'
