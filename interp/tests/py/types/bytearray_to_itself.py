# An array cannot grow while it is read to its own end.
array = bytearray(b"abc")
try:
    array += array
except BufferError as error:
    print(error)  # -> Existing exports of data: object cannot be re-sized
array.extend(array)
array[1:2] = array
print(array)  # -> bytearray(b'aabcabccabc')
empty = bytearray()
empty += empty
print(empty)  # -> bytearray(b'')
for value in [None, print, 5, "x", 1.5]:
    try:
        array[:] = value
    except TypeError as error:
        print(error)
# -> cannot convert 'NoneType' object to bytearray
# -> cannot convert 'builtin_function_or_method' object to bytearray
# -> can assign only bytes, buffers, or iterables of ints in range(0, 256)
# -> can assign only bytes, buffers, or iterables of ints in range(0, 256)
# -> can assign only bytes, buffers, or iterables of ints in range(0, 256)
