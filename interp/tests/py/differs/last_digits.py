# Functions of floats are those of one library on every machine: their last digit may be another one than the C library's.
print(1e16 ** 1e300j)  # -> (-0.27970549714441967+0.9600858476548819j)
