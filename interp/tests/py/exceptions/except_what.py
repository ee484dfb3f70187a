# What an except clause may name: classes, tuples of them, nested tuples; looked at only when something is raised.
def tries(kinds, raised=ValueError("v")):
    try:
        try:
            raise raised
        except kinds:
            print("caught by", kinds)
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__context__))


tries(ValueError)  # -> caught by <class 'ValueError'>
tries((KeyError, ValueError))  # -> caught by (<class 'KeyError'>, <class 'ValueError'>)
tries((KeyError, (ValueError,)))
# -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries(())  # -> ValueError v | None
tries(5)  # -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries((ValueError, 5))
# -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries((5, ValueError))
# -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries([ValueError])
# -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries("ValueError")
# -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries(int)  # -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries(None)  # -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
tries(object)  # -> TypeError catching classes that do not inherit from BaseException is not allowed | ValueError('v')
try:
    pass
except 5:
    print("never asked")


class Meta(type):
    def __instancecheck__(cls, instance):
        print("asked instancecheck")
        return True

    def __subclasscheck__(cls, subclass):
        print("asked subclasscheck")
        return True


class Any(Exception, metaclass=Meta):
    pass


tries(Any)  # -> ValueError v | None


def side(kind):
    print("evaluated", kind.__name__)
    return kind


try:
    raise KeyError
except side(ValueError):
    pass
except (side(IndexError), side(KeyError)):
    print("found")
except side(Exception):
    pass
# -> evaluated ValueError
# -> evaluated IndexError
# -> evaluated KeyError
# -> found
try:
    try:
        raise KeyError("inner")
    except missing_name:
        pass
except NameError as error:
    print(error, repr(error.__context__))  # -> name 'missing_name' is not defined KeyError('inner')
