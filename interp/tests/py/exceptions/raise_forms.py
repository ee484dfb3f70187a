# raise of a class, an instance, nothing, and things that are no exceptions.
for make in (lambda: ValueError, lambda: ValueError("text"), lambda: KeyError("k"), lambda: Exception(1, 2)):
    try:
        raise make()
    except Exception as e:
        print(repr(e), str(e), e.args)
# -> ValueError()  ()
# -> ValueError('text') text ('text',)
# -> KeyError('k') 'k' ('k',)
# -> Exception(1, 2) (1, 2) (1, 2)
try:
    try:
        raise IndexError("again")
    except IndexError:
        raise
except IndexError as e:
    print(e)  # -> again
try:
    raise
except RuntimeError as e:
    print(e)  # -> No active exception to reraise
for bad in (5, "text", None, int, object()):
    try:
        raise bad
    except TypeError as e:
        print(e)
# -> exceptions must derive from BaseException
# -> exceptions must derive from BaseException
# -> exceptions must derive from BaseException
# -> exceptions must derive from BaseException
# -> exceptions must derive from BaseException


def helper():
    raise


try:
    try:
        raise ValueError("seen by helper")
    except ValueError:
        helper()
except ValueError as e:
    print(e)  # -> seen by helper


class Needs(Exception):
    def __init__(self, a):
        self.a = a


try:
    raise Needs
except TypeError as e:
    print(e)  # -> Needs.__init__() missing 1 required positional argument: 'a'
