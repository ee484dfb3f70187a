# An exception class whose `__new__` gives something else.
class Other(Exception):
    pass


class Changed(Exception):
    def __new__(cls, *args):
        return Other(*args)


class Number(Exception):
    def __new__(cls, *args):
        return 1


def idle():
    yield


for attempt in (lambda: idle().throw(Number), lambda: idle().throw(Changed("thrown"))):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError calling <class '__main__.Number'> should have returned an instance of BaseException, not int
# -> Other thrown
try:
    raise Changed("other")
except Other as error:
    print(repr(error))  # -> Other('other')
try:
    raise Number
except TypeError as error:
    print(error)
    # -> calling <class '__main__.Number'> should have returned an instance of BaseException, not <class 'int'>
