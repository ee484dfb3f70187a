# Functions, methods of classes and properties are descriptors that can be asked.
def both(self, other):
    return self, other


bound = both.__get__(3)
print(bound(4), both.__get__(3, int)(5), both.__get__(None, int) is both, type(bound).__name__)
# -> (3, 4) (3, 5) True method
try:
    both.__get__(None)
except TypeError as error:
    print(error)  # -> __get__(None, None) is invalid
print(staticmethod(len).__get__(1)([1]), classmethod(lambda c: c).__get__(3)(), classmethod(lambda c: c).__get__(None, str)())
# -> 1 <class 'int'> <class 'str'>
double = property(lambda self: self * 2)
print(double.__get__(4), double.__get__(None, int) is double, double.__get__(4, int))  # -> 8 True 8
