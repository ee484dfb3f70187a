# What cannot be referred to weakly.
import weakref


class I(int):
    pass


class T(tuple):
    pass


class B(bytes):
    pass


for value in (1, 1.5, 2j, "a", b"a", bytearray(), (), [], {}, None, ..., range(3), slice(1), object(), True,
              ValueError(), iter([]), {}.keys(), zip(), property(), I(1), T(), B(), NotImplemented):
    try:
        weakref.ref(value)
    except TypeError as e:
        print(e)
    else:
        print("a reference to", type(value))
# -> cannot create weak reference to 'int' object
# -> cannot create weak reference to 'float' object
# -> cannot create weak reference to 'complex' object
# -> cannot create weak reference to 'str' object
# -> cannot create weak reference to 'bytes' object
# -> cannot create weak reference to 'bytearray' object
# -> cannot create weak reference to 'tuple' object
# -> cannot create weak reference to 'list' object
# -> cannot create weak reference to 'dict' object
# -> cannot create weak reference to 'NoneType' object
# -> cannot create weak reference to 'ellipsis' object
# -> cannot create weak reference to 'range' object
# -> cannot create weak reference to 'slice' object
# -> cannot create weak reference to 'object' object
# -> cannot create weak reference to 'bool' object
# -> cannot create weak reference to 'ValueError' object
# -> cannot create weak reference to 'list_iterator' object
# -> cannot create weak reference to 'dict_keys' object
# -> cannot create weak reference to 'zip' object
# -> cannot create weak reference to 'property' object
# -> cannot create weak reference to 'I' object
# -> cannot create weak reference to 'T' object
# -> cannot create weak reference to 'B' object
# -> cannot create weak reference to 'NotImplementedType' object
