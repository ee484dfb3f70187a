# A property asked by hand, and what it says when it lacks a function.
class A:
    @property
    def bare(self):
        return 1

    blind = property(None, lambda self, value: print("set", value))


def says(act):
    try:
        print(act())
    except AttributeError as error:
        print(error)


a = A()
says(lambda: A.bare.__get__(a))  # -> 1
says(lambda: A.bare.__set__(a, 2))  # -> property 'bare' of 'A' object has no setter
says(lambda: A.bare.__delete__(a))  # -> property 'bare' of 'A' object has no deleter
says(lambda: setattr(a, "bare", 2))  # -> property 'bare' of 'A' object has no setter
says(lambda: delattr(a, "bare"))  # -> property 'bare' of 'A' object has no deleter
says(lambda: a.blind)  # -> property 'blind' of 'A' object has no getter
A.blind.__set__(a, 3)  # -> set 3
nameless = property()
says(lambda: nameless.__get__(5))  # -> property of 'int' object has no getter
says(lambda: nameless.__set__(5, 6))  # -> property of 'int' object has no setter
says(lambda: nameless.__delete__(5))  # -> property of 'int' object has no deleter
