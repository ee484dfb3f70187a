# super() in methods, class methods, nested functions, and its errors.
class A:
    tag = "A"

    def f(self):
        return "A.f"

    @classmethod
    def make(cls):
        return "made " + cls.__name__

    @property
    def size(self):
        return 1

    @staticmethod
    def util():
        return "static"


class B(A):
    tag = "B"

    def f(self):
        return super().f() + "+"

    @classmethod
    def make(cls):
        return super().make() + "!"

    @property
    def size(self):
        return super().size + 1

    @staticmethod
    def util():
        return "B " + super(B, B).util()

    def later(self):
        def inner():
            return super(B, self).f(), super(B, self).tag
        return inner()

    def missing(self):
        return super().nothing


b = B()
print(b.f(), B.make(), b.size, b.util(), b.later())  # -> A.f+ made B! 2 B static ('A.f', 'A')
parent = super(B, b)
print(parent.f(), parent.tag, super(B, B).make())  # -> A.f A made B
try:
    b.missing()
except AttributeError as e:
    print(e)  # -> 'super' object has no attribute 'nothing'
try:
    super(B, A())
except TypeError as e:
    print(e)  # -> super(type, obj): obj must be an instance or subtype of type
try:
    super()
except RuntimeError as e:
    print(e)  # -> super(): no arguments


def outside(self):
    return super().f()


try:
    outside(b)
except RuntimeError as e:
    print(e)  # -> super(): __class__ cell not found
