# How floats are stored: the same on every machine.
print(float.__getformat__("double"), float.__getformat__("float"))  # -> IEEE, little-endian IEEE, little-endian
for wrong in ("int", "", 1, None):
    try:
        float.__getformat__(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> ValueError __getformat__() argument 1 must be 'double' or 'float'
# -> ValueError __getformat__() argument 1 must be 'double' or 'float'
# -> TypeError __getformat__() argument must be str, not int
# -> TypeError __getformat__() argument must be str, not None
