"""Stand-in for what CPython's tests of the language take from `test.support`."""

import gc
import io
import sys

import unittest

verbose = 0
MAX_Py_ssize_t = sys.maxsize
HAVE_DOCSTRINGS = True
is_wasi = is_emscripten = False
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 1 << 31, 1 << 32


class TestFailed(Exception):
    pass


class _Always:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        return self.answer

    def __ne__(self, other):
        return not self.answer


ALWAYS_EQ = _Always(True)
NEVER_EQ = _Always(False)


def _as_it_is(item):
    return item


# Details of CPython are tried as well: what the machine has otherwise is a failure with a reason.
cpython_only = no_tracing = requires_IEEE_754 = refcount_test = _as_it_is


def impl_detail(msg=None, **guards):
    return _as_it_is


def check_impl_detail(**guards):
    return guards.get("cpython", True) if guards else True


def requires_resource(resource):
    return _as_it_is


def bigmemtest(size, memuse, dry_run=True):
    def decorate(method):
        def wrapper(self):
            return method(self, 5147)

        wrapper.__name__ = method.__name__
        return wrapper

    return decorate


def run_with_locale(category, *locales):
    return _as_it_is


def gc_collect():
    gc.collect()


def get_attribute(thing, name):
    try:
        return getattr(thing, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {thing!r} has no attribute {name!r}")


class captured_output:
    """`with` that puts a StringIO in place of a stream of sys."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.before = getattr(sys, self.name)
        caught = io.StringIO()
        setattr(sys, self.name, caught)
        return caught

    def __exit__(self, *trouble):
        setattr(sys, self.name, self.before)
        return False


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *trouble):
        return False


class catch_unraisable_exception:
    """Keeps what `sys.unraisablehook` is told."""

    def __enter__(self):
        self.unraisable = None
        self.before = sys.unraisablehook
        sys.unraisablehook = self.keep
        return self

    def keep(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *trouble):
        sys.unraisablehook = self.before
        del self.unraisable
        return False


class adjust_int_max_str_digits:
    def __init__(self, most):
        self.most = most

    def __enter__(self):
        self.before = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(self.most)

    def __exit__(self, *trouble):
        sys.set_int_max_str_digits(self.before)
        return False


class swap_attr:
    def __init__(self, thing, name, value):
        self.thing, self.name, self.value = thing, name, value

    def __enter__(self):
        self.before = getattr(self.thing, self.name)
        setattr(self.thing, self.name, self.value)

    def __exit__(self, *trouble):
        setattr(self.thing, self.name, self.before)
        return False


def check_syntax_error(case, statement, errtext="", *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    case.assertIsNotNone(error.lineno)
    case.assertIsNotNone(error.offset)
    if lineno is not None:
        case.assertEqual(error.lineno, lineno)
    if offset is not None:
        case.assertEqual(error.offset, offset)


def check_free_after_iterating(test, iter, cls, args=()):
    """Emptied meanwhile by its own deletion, an iterator is at its end for good."""

    class A(cls):
        def __del__(self):
            nonlocal done
            done = True
            try:
                next(it)
            except StopIteration:
                pass

    done = False
    it = iter(A(*args))
    test.assertRaises(StopIteration, next, it)
    gc_collect()
    test.assertTrue(done)


from test.support import import_helper, os_helper, script_helper, warnings_helper  # noqa: E402
