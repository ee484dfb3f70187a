# True and False are the integers 1 and 0 with other names.
print(True, False, repr(True), str(False))  # -> True False True False
print(True + True, True * 5, -True, sum([True, False, True]))  # -> 2 5 -1 2
print(isinstance(True, int), issubclass(bool, int), type(True).__name__)  # -> True True bool
print(bool(), bool(0), bool(2), bool("False"), bool([]), bool(None))  # -> False False True True False False
print(True & False, True | False, True ^ True, type(True | False).__name__, True + 1.5)  # -> False True False bool 2.5
print(["no", "yes"][True], {True: "a", 1: "b"}, {1: "a", True: "b"})  # -> yes {True: 'b'} {1: 'b'}
print(not True, not not 5, True == 1.0, True is True)  # -> False True True True
print(int(True), float(True), f"{True:d} {True:>6} {True}", "%d %s" % (True, True))  # -> 1 1.0 1      1 True 1 True
print(divmod(True, True), round(True), abs(True), hash(True))  # -> (1, 0) 1 1 1
try:
    class Maybe(bool):
        pass
except TypeError as e:
    print(e)  # -> type 'bool' is not an acceptable base type
try:
    bool(1, 2)
except TypeError as e:
    print(e)  # -> bool expected at most 1 argument, got 2
