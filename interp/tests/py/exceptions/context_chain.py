# __context__ follows what was being handled.
def handle():
    try:
        raise KeyError("first")
    except KeyError:
        int("x")


try:
    handle()
except ValueError as e:
    print(type(e).__name__, repr(e.__context__), e.__context__.__context__)  # -> ValueError KeyError('first') None


def cleanup():
    try:
        raise ValueError("body")
    finally:
        raise TypeError("cleanup")


try:
    cleanup()
except TypeError as e:
    print(repr(e.__context__))  # -> ValueError('body')


def after():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise ValueError("after")


try:
    after()
except ValueError as e:
    print(e.__context__)  # -> None


def same():
    try:
        raise ValueError("same")
    except ValueError as e:
        raise e


try:
    same()
except ValueError as e:
    print(e.__context__)  # -> None


def inside_call():
    raise IndexError("deep")


try:
    try:
        raise KeyError("outer")
    except KeyError:
        inside_call()
except IndexError as e:
    print(repr(e.__context__))  # -> KeyError('outer')
try:
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            raise TypeError("c")
except TypeError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))  # -> KeyError('b') ValueError('a')
