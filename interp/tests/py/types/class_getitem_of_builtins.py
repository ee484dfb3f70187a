# The types that take arguments in square brackets have `__class_getitem__`.
import collections
import types
import weakref


class Items(list):
    pass


class Errors(ExceptionGroup):
    pass


for kind in (list, tuple, dict, set, frozenset, enumerate, collections.deque, types.MappingProxyType, weakref.ref, Items, Errors):
    print(kind.__class_getitem__(int), kind[int], "__class_getitem__" in dir(kind))
# -> list[int] list[int] True
# -> tuple[int] tuple[int] True
# -> dict[int] dict[int] True
# -> set[int] set[int] True
# -> frozenset[int] frozenset[int] True
# -> enumerate[int] enumerate[int] True
# -> collections.deque[int] collections.deque[int] True
# -> mappingproxy[int] mappingproxy[int] True
# -> weakref.ReferenceType[int] weakref.ReferenceType[int] True
# -> __main__.Items[int] __main__.Items[int] True
# -> __main__.Errors[int] __main__.Errors[int] True
print([].__class_getitem__(1), Items().__class_getitem__((1, 2)), Items[int]())  # -> list[1] __main__.Items[1, 2] []
for kind in (int, str, property, type):
    try:
        kind.__class_getitem__
    except AttributeError as error:
        print(error)
# -> type object 'int' has no attribute '__class_getitem__'
# -> type object 'str' has no attribute '__class_getitem__'
# -> type object 'property' has no attribute '__class_getitem__'
# -> type object 'type' has no attribute '__class_getitem__'
for args in ((), (1, 2)):
    try:
        list.__class_getitem__(*args)
    except TypeError as error:
        print(error)
# -> list.__class_getitem__() takes exactly one argument (0 given)
# -> list.__class_getitem__() takes exactly one argument (2 given)
