# What `__index__` gives is an int from then on, even if it gave a bool.
import operator


class No:
    def __index__(self):
        return False


class Yes:
    def __index__(self):
        return True


no, yes = No(), Yes()
print(operator.index(yes), int(yes), range(no, yes, yes), hex(yes))  # -> 1 1 range(0, 1) 0x1
print(slice(no, yes, yes).indices(yes), slice(None, yes).indices(4))  # -> (0, 1, 1) (0, 1, 1)
for act in (lambda: slice(no, no, no).indices(0), lambda: [1, 2][::no], lambda: range(0, 1, no)):
    try:
        print(act())
    except ValueError as e:
        print(e)
# -> slice step cannot be zero
# -> slice step cannot be zero
# -> range() arg 3 must not be zero
print([5, 6][yes], "ab"[no:yes], bytes([yes]), [1] * yes, round(2.345, yes))  # -> 6 a b'\x01' [1] 2.3
