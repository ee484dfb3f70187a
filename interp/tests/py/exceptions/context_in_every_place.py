# Which exception is the context: in except, else and finally, with, generators, comprehensions, special methods and callbacks.
class Boom:
    def __init__(self, *names):
        self.names = names

    def __getattr__(self, name):
        raise AttributeError(name)

    def __exit__(self, kind, error, trace):
        raise LookupError("exit")

    def __enter__(self):
        return self

    def __lt__(self, other):
        raise ArithmeticError("lt")

    def __iter__(self):
        try:
            raise OSError("iter")
        finally:
            return iter(self.names)

    def __bool__(self):
        try:
            return {}["bool"]
        except KeyError:
            raise BufferError("bool")


def generator():
    try:
        yield 1
    except ValueError as error:
        yield error.__context__
    finally:
        raise EOFError("late")


def in_else():
    try:
        pass
    except Exception:
        pass
    else:
        raise TypeError("else")
    finally:
        [][0]


def in_with():
    with Boom():
        with Boom():
            raise ValueError("body")


def in_sort():
    try:
        int("x")
    except ValueError:
        sorted([Boom(), Boom()])


def in_key():
    try:
        {}[0]
    except KeyError:
        max([1, 2], key=lambda x: x / 0)


def in_comprehension():
    try:
        raise MemoryError
    except MemoryError:
        return [not b for b in (Boom(),)]


def thrown():
    g = generator()
    next(g)
    try:
        raise RuntimeError("outside")
    except RuntimeError:
        print(repr(g.throw(ValueError("thrown"))), end=" ")
        next(g)


def closed():
    g = generator()
    next(g)
    g.close()


def by_getattr():
    try:
        raise UnicodeError
    except UnicodeError:
        print(getattr(Boom(), "x", "default"), hasattr(Boom(), "y"), [*Boom(1)], end=" ")
        Boom().z


def raised_with_own_context():
    own = ValueError("own")
    own.__context__ = KeyError("set before")
    try:
        raise TypeError
    except TypeError:
        raise own


def in_loop_after_handled():
    for n in range(2):
        try:
            raise ValueError(n)
        except ValueError:
            pass
    1 / 0


for function in (in_else, in_with, in_sort, in_key, in_comprehension, thrown, closed, by_getattr, raised_with_own_context, in_loop_after_handled):
    try:
        function()
    except Exception as error:
        print(function.__name__, end=": ")
        while error:
            print(repr(error), end=" < " if error.__context__ else "\n")
            error = error.__context__
# -> in_else: IndexError('list index out of range') < TypeError('else')
# -> in_with: LookupError('exit') < LookupError('exit') < ValueError('body')
# -> in_sort: ArithmeticError('lt') < ValueError("invalid literal for int() with base 10: 'x'")
# -> in_key: ZeroDivisionError('division by zero') < KeyError(0)
# -> in_comprehension: BufferError('bool') < KeyError('bool') < MemoryError()
# -> None thrown: EOFError('late') < RuntimeError('outside')
# -> closed: EOFError('late') < GeneratorExit()
# -> default False [1] by_getattr: AttributeError('z') < UnicodeError()
# -> raised_with_own_context: ValueError('own') < TypeError()
# -> in_loop_after_handled: ZeroDivisionError('division by zero')
