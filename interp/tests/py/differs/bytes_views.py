# A view does not keep a bytearray from changing its length: what it shows beyond the end is gone.
data = bytearray(b"hello world")
view = memoryview(data)
del data[5:]
print(data, len(view), bytes(view), view[:3].tobytes())  # -> bytearray(b'hello') 11 b'hello' b'hel'
try:
    view[8]
except IndexError as e:
    print(e)  # -> index out of bounds on dimension 1
data += bytes(data)
print(data)  # -> bytearray(b'hellohello')
# So may an array under its views. Casts know the formats of arrays, and one dimension.
from array import array

numbers = array("i", [1, 2, 3])
view = memoryview(numbers)
numbers.pop()
print(numbers, len(view), bytes(view[:2]).hex())  # -> array('i', [1, 2]) 3 0100000002000000
try:
    view[2] = 1
except IndexError as e:
    print(e, numbers)  # -> index out of bounds on dimension 1 array('i', [1, 2])
try:
    view.cast("B").cast("c")
except ValueError as e:
    print(e)
# -> memoryview: destination format must be a native single character format prefixed with an optional '@'
