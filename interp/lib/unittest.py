"""Unit tests: classes of test methods, assertions, and a runner that reports as CPython's does."""

from _unittest_case import (
    SkipTest,
    _AssertRaises,
    _AssertWarns,
    _Running,
    _enter,
    _name_of,
    _search,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)

__all__ = [
    "BaseTestSuite",
    "FunctionTestCase",
    "SkipTest",
    "TestCase",
    "TestLoader",
    "TestProgram",
    "TestResult",
    "TestSuite",
    "TextTestResult",
    "TextTestRunner",
    "addModuleCleanup",
    "defaultTestLoader",
    "doModuleCleanups",
    "enterModuleContext",
    "expectedFailure",
    "main",
    "skip",
    "skipIf",
    "skipUnless",
]

# How long a value is shown in full, how much of its ends is kept otherwise, and how long the mark between is taken to be.
_SHOWN = 80
_EDGE = 5
_MARK = 12


def _shown(value, short=False):
    """A value for a message."""
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    if short and len(text) >= _SHOWN:
        return text[:_SHOWN] + " [truncated]..."
    return text


def _pair(first, second):
    """Two values for a message: what they begin with alike is left out where they are long."""
    texts = [_shown(first), _shown(second)]
    if max(len(texts[0]), len(texts[1])) <= _SHOWN:
        return texts
    alike = 0
    for one, other in zip(*texts):
        if one != other:
            break
        alike += 1
    # What differs is shown in full if that leaves room for some of what is alike.
    room = _SHOWN - (max(len(texts[0]), len(texts[1])) - alike) - _EDGE - _MARK
    if room > _EDGE:
        start = _cut(texts[0][:alike], _EDGE, room)
        return [start + text[alike:] for text in texts]
    start = _cut(texts[0][:alike], _EDGE, _EDGE)
    return [start + _cut(text[alike:], _SHOWN - 3 * _EDGE - 2 * _MARK, _EDGE) for text in texts]


def _cut(text, head, tail):
    """A text without its middle, if that is long enough to be worth a mark."""
    left_out = len(text) - head - tail
    return f"{text[:head]}[{left_out} chars]{text[len(text) - tail:]}" if left_out > _MARK else text


def _difference(first, second):
    """The lines of two texts, those that differ marked."""
    head = 0
    while head < min(len(first), len(second)) and first[head] == second[head]:
        head += 1
    tail = 0
    while tail < min(len(first), len(second)) - head and first[-1 - tail] == second[-1 - tail]:
        tail += 1
    lines = [f"  {line}" for line in first[:head]]
    lines += [f"- {line}" for line in first[head : len(first) - tail]]
    lines += [f"+ {line}" for line in second[head : len(second) - tail]]
    lines += [f"  {line}" for line in first[len(first) - tail :]]
    return lines


def _counted(items):
    """Pairs of each item and how often it comes."""
    items = list(items)
    try:
        counts = {}
        for item in items:
            counts[item] = counts.get(item, 0) + 1
        return list(counts.items())
    except TypeError:
        counts = []
        for item in items:
            for index, (known, count) in enumerate(counts):
                if known == item:
                    counts[index] = (known, count + 1)
                    break
            else:
                counts.append((item, 1))
        return counts


def _count_of(counts, item):
    for known, count in counts:
        if known == item:
            return count
    return 0


class TestCase(_Running):
    """A test. Each method whose name begins with `test` is one; it runs in an instance of its own."""

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else f"{standard} : {msg}"

    def _refuse(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    # Truth

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._refuse(msg, f"{_shown(expr, True)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._refuse(msg, f"{_shown(expr, True)} is not false")

    # Equality

    def addTypeEqualityFunc(self, typeobj, function):
        """A comparison for assertEqual when both values are of the type."""
        self._equalities[typeobj] = function

    def assertEqual(self, first, second, msg=None):
        kind = type(first)
        if kind is type(second):
            special = self._equalities.get(kind)
            if special is None and kind in _EQUALITIES:
                special = getattr(self, _EQUALITIES[kind])
            elif isinstance(special, str):
                special = getattr(self, special)
            if special is not None:
                special(first, second, msg=msg)
                return
        if not first == second:
            one, other = _pair(first, second)
            self._refuse(msg, f"{one} != {other}")

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._refuse(msg, f"{_shown(first, True)} == {_shown(second, True)}")

    def _close(self, first, second, places, delta):
        """Whether two numbers are close, and how that is said."""
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        gap = abs(first - second)
        if delta is not None:
            return gap <= delta, f"{_shown(delta, True)} delta", gap
        places = 7 if places is None else places
        return round(gap, places) == 0, f"{places!r} places", gap

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, within, gap = self._close(first, second, places, delta)
        if not close:
            pair = f"{_shown(first, True)} != {_shown(second, True)}"
            self._refuse(msg, f"{pair} within {within} ({_shown(gap, True)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        close, within, gap = self._close(first, second, places, delta)
        if first == second or close:
            text = f"{_shown(first, True)} == {_shown(second, True)} within {within}"
            if delta is not None:
                text += f" ({_shown(gap, True)} difference)"
            self._refuse(msg, text)

    def _fail_with_lines(self, msg, standard, first, second):
        lines = "\n".join(_difference(first, second))
        limit = self.maxDiff
        if limit is None or len(lines) <= limit:
            standard += lines
        else:
            standard += f"Diff is {len(lines)} characters long. Set self.maxDiff to None to see it."
        self._refuse(msg, standard)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            one, other = _pair(first, second)
            self._fail_with_lines(msg, f"{one} != {other}\n", first.split("\n"), second.split("\n"))

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, value in (("First", first), ("Second", second)):
                if not isinstance(value, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {_shown(value, True)}")
        text, lengths = None, []
        for which, value in (("First", first), ("Second", second)):
            try:
                lengths.append(len(value))
            except (TypeError, NotImplementedError):
                text = text or f"{which} {name} has no length.    Non-sequence?"
        if text is None:
            if first == second:
                return
            one, other = _pair(first, second)
            text = f"{name.capitalize()}s differ: {one} != {other}\n" + self._where_unequal(
                name, first, second, *lengths
            )
        self._fail_with_lines(msg, text + "\n", [repr(first)], [repr(second)])

    def _where_unequal(self, name, first, second, length, other_length):
        text = ""
        for index in range(min(length, other_length)):
            items = []
            for which, value in (("first", first), ("second", second)):
                try:
                    items.append(value[index])
                except (TypeError, IndexError, NotImplementedError):
                    return text + f"\nUnable to index element {index} of {which} {name}\n"
            if items[0] != items[1]:
                one, other = _pair(*items)
                text += f"\nFirst differing element {index}:\n{one}\n{other}\n"
                break
        else:
            if length == other_length and type(first) is not type(second):
                return text
        if length != other_length:
            longer, value, start = ("First", first, other_length)
            if length < other_length:
                longer, value, start = ("Second", second, length)
            text += f"\n{longer} {name} contains {abs(length - other_length)} additional elements.\n"
            try:
                text += f"First extra element {start}:\n{_shown(value[start])}\n"
            except (TypeError, IndexError, NotImplementedError):
                text += f"Unable to index element {start} of {longer.lower()} {name}\n"
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        extra = []
        for one, other, which, ordinal in ((set1, set2, "first", "first"), (set2, set1, "second", "second")):
            try:
                extra.append((which, one.difference(other)))
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{ordinal} argument does not support set difference: {error}")
        lines = []
        for which, items in extra:
            if items:
                lines.append(f"Items in the {which} set but not the {'second' if which == 'first' else 'first'}:")
                lines += [repr(item) for item in items]
        if lines:
            self._refuse(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            one, other = _pair(d1, d2)
            self._fail_with_lines(msg, f"{one} != {other}\n", [repr(d1)], [repr(d2)])

    def assertCountEqual(self, first, second, msg=None):
        """Both have the same items, each as often, in whatever order."""
        counts, other_counts = _counted(first), _counted(second)
        lines = []
        for item, count in counts:
            other = _count_of(other_counts, item)
            if count != other:
                lines.append(f"First has {count}, Second has {other}:  {item!r}")
        for item, count in other_counts:
            if not _count_of(counts, item):
                lines.append(f"First has 0, Second has {count}:  {item!r}")
        if lines:
            self._refuse(msg, "\n".join(["Element counts were not equal:", *lines]))

    # Order

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._refuse(msg, f"{_shown(a, True)} not less than {_shown(b, True)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._refuse(msg, f"{_shown(a, True)} not less than or equal to {_shown(b, True)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._refuse(msg, f"{_shown(a, True)} not greater than {_shown(b, True)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._refuse(msg, f"{_shown(a, True)} not greater than or equal to {_shown(b, True)}")

    # Membership, identity, type

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._refuse(msg, f"{_shown(member, True)} not found in {_shown(container, True)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._refuse(msg, f"{_shown(member, True)} unexpectedly found in {_shown(container, True)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._refuse(msg, f"{_shown(expr1, True)} is not {_shown(expr2, True)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._refuse(msg, f"unexpectedly identical: {_shown(expr1, True)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._refuse(msg, f"{_shown(obj, True)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._refuse(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._refuse(msg, f"{_shown(obj, True)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._refuse(msg, f"{_shown(obj, True)} is an instance of {cls!r}")

    # Patterns

    def assertRegex(self, text, expected_regex, msg=None):
        if _search(expected_regex, text) is None:
            pattern = getattr(expected_regex, "pattern", expected_regex)
            self._refuse(msg, f"Regex didn't match: {pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        found = _search(unexpected_regex, text)
        if found is not None:
            pattern = getattr(unexpected_regex, "pattern", unexpected_regex)
            self._refuse(msg, f"Regex matched: {found!r} matches {pattern!r} in {text!r}")

    # Exceptions and warnings

    def assertRaises(self, expected_exception, *args, **kwargs):
        """The call (or the block of `with`) raises the exception."""
        return _AssertRaises(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """As assertRaises, and the pattern is found in the exception's text."""
        return _AssertRaises(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """The call (or the block of `with`) gives the warning."""
        return _AssertWarns(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """As assertWarns, and the pattern is found in the warning's text."""
        return _AssertWarns(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)


_EQUALITIES = {
    dict: "assertDictEqual",
    list: "assertListEqual",
    tuple: "assertTupleEqual",
    set: "assertSetEqual",
    frozenset: "assertSetEqual",
    str: "assertMultiLineEqual",
}


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function, self._set_up, self._tear_down, self._text = testFunc, setUp, tearDown, description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f"{_name_of(type(self))} ({self._function.__name__})"

    def shortDescription(self):
        text = self._text or getattr(self._function, "__doc__", None)
        return text.split("\n")[0].strip() if text else None


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """A call for after the tests of the module."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enters a context manager that ends after the tests of the module."""
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    """Makes the calls of addModuleCleanup, the last one first."""
    errors = []
    while _module_cleanups:
        function, args, keywords = _module_cleanups.pop()
        try:
            function(*args, **keywords)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


from _unittest_run import (  # noqa: E402 (it needs what stands above)
    BaseTestSuite,
    TestLoader,
    TestProgram,
    TestResult,
    TestSuite,
    TextTestResult,
    TextTestRunner,
    defaultTestLoader,
    main,
)
