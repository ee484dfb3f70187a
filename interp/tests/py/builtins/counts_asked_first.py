# Where a number of items is asked for first, and where an argument by place is counted before names.
class Odd:
    def __float__(self):
        return 1 / 0


def show(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: bytearray(range(2**70)))  # -> ValueError byte must be in range(0, 256)
show(lambda: bytes(range(2**70)))  # -> OverflowError Python int too large to convert to C ssize_t
show(lambda: bytearray().extend(range(2**70)))  # -> OverflowError Python int too large to convert to C ssize_t
show(lambda: b"%f" % Odd())  # -> TypeError float argument required, not Odd
show(lambda: "%f" % Odd())  # -> ZeroDivisionError division by zero
show(lambda: b"%g" % 10**400)  # -> TypeError float argument required, not int
show(lambda: b"%e" % (10**400))  # -> TypeError float argument required, not int
show(lambda: sorted([], 2, c=3))  # -> TypeError sorted expected 1 argument, got 2
show(lambda: sorted([], 2, 3, **{"": 1}))  # -> TypeError sorted expected 1 argument, got 3
show(lambda: sorted(**{"": 1}))  # -> TypeError sorted expected 1 argument, got 0
for act in (list, tuple, [].extend, lambda many: [*many]):
    show(lambda: act(range(2**70)))
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError Python int too large to convert to C ssize_t
