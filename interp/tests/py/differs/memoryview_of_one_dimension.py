# A view has one dimension, and the formats of numbers that array has: no shapes, no "c" and no "?".
view = memoryview(bytearray(6))
print(view.ndim, view.shape)  # -> 1 (6,)
try:
    view.cast("B", [2, 3])
except TypeError as error:
    print(error)  # -> memoryview.cast() takes exactly one argument (2 given)
for format in "c?":
    try:
        view.cast(format)
    except ValueError as error:
        print(error)
# -> memoryview: destination format must be a native single character format prefixed with an optional '@'
# -> memoryview: destination format must be a native single character format prefixed with an optional '@'
