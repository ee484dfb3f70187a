# Orders of bases that cannot be, bases that may not be, cycles; and unusual ones that can.
class A: pass
class B(A): pass
class C(A): pass
class X(B, C): pass
class Y(C, B): pass


def tries(text):
    try:
        exec(text, globals())
        print(text, [k.__name__ for k in D.__mro__])
    except TypeError as error:
        print(text, "|", " ".join(str(error).split()))


tries("class D(X, Y): pass")
# -> class D(X, Y): pass | Cannot create a consistent method resolution order (MRO) for bases B, C
tries("class D(A, B): pass")
# -> class D(A, B): pass | Cannot create a consistent method resolution order (MRO) for bases A, B
tries("class D(object, A): pass")
# -> class D(object, A): pass | Cannot create a consistent method resolution order (MRO) for bases object, A
tries("class D(A, A): pass")  # -> class D(A, A): pass | duplicate base class A
tries("class D(B, A): pass")  # -> class D(B, A): pass ['D', 'B', 'A', 'object']
tries("class D(X, A, object): pass")  # -> class D(X, A, object): pass ['D', 'X', 'B', 'C', 'A', 'object']
tries("class D(bool): pass")  # -> class D(bool): pass | type 'bool' is not an acceptable base type
tries("class D(type(None)): pass")  # -> class D(type(None)): pass | type 'NoneType' is not an acceptable base type
tries("class D(int, str): pass")  # -> class D(int, str): pass | multiple bases have instance lay-out conflict
tries("class D(int, float): pass")  # -> class D(int, float): pass | multiple bases have instance lay-out conflict
tries("class D(5): pass")  # -> class D(5): pass | int() takes at most 2 arguments (3 given)
tries("class D('text'): pass")  # -> class D('text'): pass | str() argument 'encoding' must be str, not tuple
tries("class D(A()): pass")  # -> class D(A()): pass | A() takes no arguments
tries("class D(len): pass")  # -> class D(len): pass | cannot create 'builtin_function_or_method' instances
tries("class D(range): pass")  # -> class D(range): pass | type 'range' is not an acceptable base type
tries("class D(slice): pass")  # -> class D(slice): pass | type 'slice' is not an acceptable base type
tries("class D(type(lambda: 0)): pass")
# -> class D(type(lambda: 0)): pass | type 'function' is not an acceptable base type
tries("class D(type(...)): pass")  # -> class D(type(...)): pass | type 'ellipsis' is not an acceptable base type
tries("class D(list, A): pass")  # -> class D(list, A): pass ['D', 'list', 'A', 'object']
tries("class D(A, dict): pass")  # -> class D(A, dict): pass ['D', 'A', 'dict', 'object']
tries("class D(ValueError, KeyError): pass")
# -> class D(ValueError, KeyError): pass ['D', 'ValueError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
tries("class D(ValueError, A, OSError): pass")
# -> class D(ValueError, A, OSError): pass ['D', 'ValueError', 'A', 'OSError', 'Exception', 'BaseException', 'object']
tries("class D(list, dict): pass")  # -> class D(list, dict): pass | multiple bases have instance lay-out conflict
tries("class D(list[int]): pass")  # -> class D(list[int]): pass ['D', 'list', 'object']
tries("class D(*[B, C]): pass")  # -> class D(*[B, C]): pass ['D', 'B', 'C', 'A', 'object']
tries("class D(D): pass")  # -> class D(D): pass ['D', 'D', 'B', 'C', 'A', 'object']
tries("class D(property, A): pass")  # -> class D(property, A): pass ['D', 'property', 'A', 'object']
tries("class D(super): pass")  # -> class D(super): pass ['D', 'super', 'object']
tries("class D(type, A): pass")  # -> class D(type, A): pass ['D', 'type', 'A', 'object']
tries("class D(A, type): pass")  # -> class D(A, type): pass ['D', 'A', 'type', 'object']
tries("class D(int, A): pass")  # -> class D(int, A): pass ['D', 'int', 'A', 'object']
tries("class D(Exception, int): pass")
# -> class D(Exception, int): pass | multiple bases have instance lay-out conflict
tries("class D(memoryview): pass")  # -> class D(memoryview): pass | type 'memoryview' is not an acceptable base type
