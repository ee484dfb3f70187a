"""Test cases: classes whose methods are tests. `unittest` gathers and runs them."""

import sys


class SkipTest(Exception):
    """Raised in a test that is not to be run any further, and counts as skipped."""


class _ShouldStop(Exception):
    """The test cannot go on: what went wrong is noted already."""


_NOTHING = object()


# Marks on tests


def skip(reason):
    """Marks a test or a whole class as skipped."""

    def decorate(item):
        if not isinstance(item, type):
            function = item

            def item(*args, **keywords):
                raise SkipTest(reason)

            _look_like(item, function)
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if callable(reason) and not isinstance(reason, type):
        function, reason = reason, ""
        return decorate(function)
    return decorate


def _look_like(wrapper, wrapped):
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapper, name, getattr(wrapped, name, None))
    wrapper.__dict__.update(wrapped.__dict__)


def _as_it_is(item):
    return item


def skipIf(condition, reason):
    """Marks a test as skipped if the condition holds."""
    return skip(reason) if condition else _as_it_is


def skipUnless(condition, reason):
    """Marks a test as skipped unless the condition holds."""
    return _as_it_is if condition else skip(reason)


def expectedFailure(item):
    """Marks a test that is known to fail: that it passes is worth a word."""
    item.__unittest_expecting_failure__ = True
    return item


# What assertRaises and assertWarns give to `with`


class _Expecting:
    what = "BaseException"

    def __init__(self, expected, case, pattern=None, msg=None):
        self.expected = expected
        self.case = case
        self.pattern = pattern
        self.msg = msg
        self.name = None

    def handle(self, method, args, keywords):
        """The context manager itself, or the call of a function in it."""
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        base = BaseException if self.what == "BaseException" else Warning
        if not kinds or not all([isinstance(kind, type) and issubclass(kind, base) for kind in kinds]):
            if base is BaseException or kinds:
                kind = "an exception type or tuple of exception types" if base is BaseException else (
                    "a warning category or tuple of warning categories"
                )
                raise TypeError(f"{method}() arg 1 must be {kind}")
        if not args:
            self.msg = keywords.pop("msg", None)
            if keywords:
                raise TypeError(f"{next(iter(keywords))!r} is an invalid keyword argument for this function")
            return self
        function, *args = args
        self.name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*args, **keywords)
        return None

    def _fail(self, text):
        if self.name is not None:
            text = text + f" by {self.name}"
        raise self.case.failureException(self.case._formatMessage(self.msg, text))

    def _expected_name(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def _check_text(self, text):
        """The text holds the pattern; the answer is for the message."""
        if _search(self.pattern, text) is None:
            shown = getattr(self.pattern, "pattern", self.pattern)
            message = self.case._formatMessage(self.msg, f'"{shown}" does not match "{text}"')
            raise self.case.failureException(message)


class _AssertRaises(_Expecting):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            self._fail(f"{self._expected_name()} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.pattern is not None:
            self._check_text(str(value))
        return True


class _AssertWarns(_Expecting):
    what = "Warning"

    def __enter__(self):
        import warnings

        # A warning that was given before is to be given again.
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.manager = warnings.catch_warnings(record=True)
        self.warnings = self.manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, trace):
        self.manager.__exit__(kind, value, trace)
        if kind is not None:
            return
        first = None
        for given in self.warnings:
            warning = given.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.pattern is not None and _search(self.pattern, str(warning)) is None:
                continue
            self.warning = warning
            self.filename = given.filename
            self.lineno = given.lineno
            return
        if first is not None:
            self._check_text(str(first))
        self._fail(f"{self._expected_name()} not triggered")


def _search(pattern, text):
    """What a pattern finds in a text, or None. Without `re`, patterns are taken that a walk over the text can answer."""
    if isinstance(pattern, str):
        try:
            import re
        except ImportError:
            from _unittest_pattern import search

            return search(pattern, text)
        pattern = re.compile(pattern)
    found = pattern.search(text)
    return found if found is None else found[0]


# One run of one test


class _Outcome:
    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expected_failure = None

    def run(self, case, function, *args, subtest=None):
        """Calls a part of a test and notes what went wrong; whether nothing did."""
        before, self.success = self.success, True
        try:
            function(*args)
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            self.success = False
            self.result.addSkip(case, str(skipped))
        except _ShouldStop:
            self.success = False
        except BaseException as error:
            self.note(case, error, subtest)
        else:
            if subtest is not None and before:
                self.result.addSubTest(case.case, subtest, None)
        fine = self.success
        self.success = fine and before
        return fine

    def note(self, case, error, subtest=None):
        self.success = False
        trouble = (type(error), error, error.__traceback__)
        if self.expecting_failure:
            self.expected_failure = trouble
        elif subtest is not None:
            self.result.addSubTest(case.case, subtest, trouble)
        elif issubclass(trouble[0], case.failureException):
            self.result.addFailure(case, trouble)
        else:
            self.result.addError(case, trouble)


class _SubTest:
    """A part of a test with parameters of its own, as results see it."""

    def __init__(self, case, message, params):
        self.case = case
        self.failureException = case.failureException
        self._message = message
        self.params = params

    def _description(self):
        parts = []
        if self._message is not _NOTHING:
            parts.append(f"[{self._message}]")
        if self.params:
            parts.append(f"({', '.join([f'{key}={value!r}' for key, value in self.params.items()])})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.case.id()} {self._description()}"

    def shortDescription(self):
        return self.case.shortDescription()

    def countTestCases(self):
        return 1

    def __str__(self):
        return f"{self.case} {self._description()}"


class _SubTestBlock:
    """`with self.subTest(...)`: what goes wrong inside is noted, and the test goes on."""

    def __init__(self, case, message, params):
        self.case = case
        outer = case._subtest
        self.subtest = _SubTest(case, message, {**(outer.params if outer else {}), **params})

    def __enter__(self):
        self.outer, self.case._subtest = self.case._subtest, self.subtest

    def __exit__(self, kind, value, trace):
        case, outcome, subtest = self.case, self.case._outcome, self.subtest
        case._subtest = self.outer
        if kind is None:
            outcome.result.addSubTest(case, subtest, None)
            return False
        if issubclass(kind, KeyboardInterrupt):
            return False
        if issubclass(kind, SkipTest):
            outcome.success = False
            outcome.result.addSkip(subtest, str(value))
            return True
        if issubclass(kind, _ShouldStop):
            outcome.success = False
        else:
            outcome.note(subtest, value, subtest)
        if outcome.result.failfast or (outcome.expecting_failure and outcome.expected_failure):
            raise _ShouldStop
        return True


class _Nothing:
    def __enter__(self):
        return None

    def __exit__(self, kind, value, trace):
        return False


def _enter(manager, add_cleanup):
    """Enters a context manager, whose end is a cleanup."""
    kind = type(manager)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        raise TypeError(
            f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol"
        ) from None
    result = enter(manager)
    add_cleanup(leave, manager, None, None, None)
    return result


class _Running:
    """How a test case is made and run; the assertions stand in `unittest`."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _subtest = None
    _outcome = None
    _class_cleanups = ()
    tearDown_exceptions = ()

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._equalities = {}
        method = getattr(self, methodName, None)
        if method is None and methodName != "runTest":
            raise ValueError(f"no such test method in {type(self)}: {methodName}")
        self._testMethodDoc = getattr(method, "__doc__", None)

    def setUp(self):
        """What comes before each test."""

    def tearDown(self):
        """What comes after each test whose setUp went well."""

    @classmethod
    def setUpClass(cls):
        """What comes before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """What comes after the last test of the class."""

    def addCleanup(self, function, /, *args, **keywords):
        """A call for after the test, the last one first."""
        self._cleanups.append((function, args, keywords))

    def enterContext(self, manager):
        return _enter(manager, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **keywords):
        if "_class_cleanups" not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, keywords))

    @classmethod
    def enterClassContext(cls, manager):
        return _enter(manager, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, keywords = cls._class_cleanups.pop()
            try:
                function(*args, **keywords)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, error.__traceback__))

    def doCleanups(self):
        outcome = self._outcome
        while self._cleanups:
            function, args, keywords = self._cleanups.pop()
            if outcome is None:
                function(*args, **keywords)
            else:
                outcome.run(self, lambda: function(*args, **keywords))
        return outcome is None or outcome.success

    def countTestCases(self):
        return 1

    def id(self):
        return f"{_name_of(type(self))}.{self._testMethodName}"

    def shortDescription(self):
        text = self._testMethodDoc
        return text.strip().split("\n")[0].strip() if text else None

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{_name_of(type(self))} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __call__(self, *args, **keywords):
        return self.run(*args, **keywords)

    def skipTest(self, reason):
        """Ends the test; it counts as skipped."""
        raise SkipTest(reason)

    def fail(self, msg=None):
        """Fails at once."""
        raise self.failureException(msg)

    def subTest(self, msg=_NOTHING, **params):
        """A part of the test, which fails without ending the test."""
        if self._outcome is None:
            return _Nothing()
        return _SubTestBlock(self, msg, params)

    def debug(self):
        """Runs the test without noting anything: its exceptions are not caught."""
        method = getattr(self, self._testMethodName)
        for marked in (type(self), method):
            if getattr(marked, "__unittest_skip__", False):
                raise SkipTest(getattr(marked, "__unittest_skip_why__", ""))
        self.setUp()
        method()
        self.tearDown()
        self.doCleanups()

    def run(self, result=None):
        """Runs the test; what comes of it is noted in the result."""
        if result is None:
            from unittest import TestResult

            result = TestResult()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            for marked in (type(self), method):
                if getattr(marked, "__unittest_skip__", False):
                    result.addSkip(self, getattr(marked, "__unittest_skip_why__", ""))
                    return result
            outcome = _Outcome(result)
            outcome.expecting_failure = getattr(self, "__unittest_expecting_failure__", False) or getattr(
                method, "__unittest_expecting_failure__", False
            )
            self._outcome = outcome
            try:
                self._run_parts(outcome, method)
            finally:
                self._outcome = None
            self._conclude(outcome, result)
            return result
        finally:
            result.stopTest(self)

    def _run_parts(self, outcome, method):
        expecting, outcome.expecting_failure = outcome.expecting_failure, False
        if outcome.run(self, self.setUp):
            outcome.expecting_failure = expecting
            outcome.run(self, method)
            outcome.expecting_failure = False
            outcome.run(self, self.tearDown)
        self.doCleanups()
        outcome.expecting_failure = expecting

    def _conclude(self, outcome, result):
        if outcome.success:
            if outcome.expecting_failure:
                result.addUnexpectedSuccess(self)
            else:
                result.addSuccess(self)
        elif outcome.expecting_failure and outcome.expected_failure:
            result.addExpectedFailure(self, outcome.expected_failure)


def _name_of(kind):
    return f"{kind.__module__}.{kind.__qualname__}"
