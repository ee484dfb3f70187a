# A view does not keep a bytearray from changing its length: what it shows beyond the end is gone. Views are of bytes only.
data = bytearray(b"hello world")
view = memoryview(data)
del data[5:]
print(data, len(view), bytes(view), view[:3].tobytes())  # -> bytearray(b'hello') 11 b'hello' b'hel'
try:
    view[8]
except IndexError as e:
    print(e)  # -> index out of bounds on dimension 1
data += data
print(data)  # -> bytearray(b'hellohello')
try:
    view.cast("I")
except ValueError as e:
    print(e)  # -> memoryview: destination format must be 'B'
