"""Gathering tests, running them, and reporting what came of them; for `unittest`."""

import sys
import time

from _unittest_case import SkipTest, _name_of


# Results


class TestResult:
    """What came of tests: lists of (test, text)."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = False
        self.collectedDurations = []

    def printErrors(self):
        """Called after the last test."""

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        """Called after each test."""

    def startTestRun(self):
        """Called before the first test."""

    def stopTestRun(self):
        """Called after the last test."""

    def addError(self, test, err):
        self.errors.append((test, _text_of(err)))
        self._stop_if_asked()

    def addFailure(self, test, err):
        self.failures.append((test, _text_of(err)))
        self._stop_if_asked()

    def addSubTest(self, test, subtest, err):
        """A part of a test has ended, well if `err` is None."""
        if err is not None:
            where = self.failures if issubclass(err[0], test.failureException) else self.errors
            where.append((subtest, _text_of(err)))
            self._stop_if_asked()

    def addSuccess(self, test):
        """Called when a test went well."""

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, _text_of(err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._stop_if_asked()

    def _stop_if_asked(self):
        if self.failfast:
            self.stop()

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        """No further test is run."""
        self.shouldStop = True

    def __repr__(self):
        counts = f"run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}"
        return f"<{_name_of(type(self))} {counts}>"


def _text_of(err):
    """A traceback without the lines of this framework."""
    parts, error, seen = [], err[1], []
    while error is not None and error not in seen:
        seen.append(error)
        parts.append(_one_text(error))
        if error.__cause__ is not None:
            error = error.__cause__
            parts.append("\nThe above exception was the direct cause of the following exception:\n\n")
        elif error.__context__ is not None and not error.__suppress_context__:
            error = error.__context__
            parts.append("\nDuring handling of the above exception, another exception occurred:\n\n")
        else:
            break
    return "".join(reversed(parts))


def _one_text(error):
    try:
        import traceback
    except ImportError:
        text = str(error)
        return f"{type(error).__name__}: {text}\n" if text else f"{type(error).__name__}\n"
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(("<frozen unittest", "<frozen _unittest"))
    ]
    lines = traceback.format_exception_only(type(error), error)
    if frames:
        lines = ["Traceback (most recent call last):\n", *traceback.format_list(frames), *lines]
    return "".join(lines)


class TextTestResult(TestResult):
    """A result that writes a letter for each test, or a line."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._line_is_open = False

    def getDescription(self, test):
        line = test.shortDescription()
        return f"{test}\n{line}" if self.descriptions and line else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self._line_is_open = True

    def _say(self, test, letter, word):
        if self.showAll:
            part = hasattr(test, "params")
            if part or not self._line_is_open:
                if self._line_is_open:
                    self.stream.write("\n")
                self.stream.write(f"{'  ' if part else ''}{self.getDescription(test)} ... ")
            self.stream.write(f"{word}\n")
            self._line_is_open = False
        elif self.dots:
            self.stream.write(letter)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], subtest.failureException):
                self._say(subtest, "F", "FAIL")
            else:
                self._say(subtest, "E", "ERROR")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._say(test, ".", "ok")

    def addError(self, test, err):
        super().addError(test, err)
        self._say(test, "E", "ERROR")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say(test, "F", "FAIL")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(test, "s", f"skipped {reason!r}")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say(test, "x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say(test, "u", "unexpected success")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write("\n")
        for word, trouble in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in trouble:
                self.stream.write(f"{self.separator1}\n{word}: {self.getDescription(test)}\n{self.separator2}\n")
                self.stream.write(f"{text}\n")
        if self.unexpectedSuccesses:
            self.stream.write(f"{self.separator1}\n")
            for test in self.unexpectedSuccesses:
                self.stream.write(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")


class TextTestRunner:
    """Runs tests and writes what comes of them."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        """Runs a test or a suite; gives the result."""
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        start = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - start
        result.printErrors()
        write = self.stream.write
        run = result.testsRun
        write(f"{'-' * 70}\nRan {run} test{'s' if run != 1 else ''} in {taken:.3f}s\n\n")
        counts = {
            "failures": len(result.failures),
            "errors": len(result.errors),
            "skipped": len(result.skipped),
            "expected failures": len(result.expectedFailures),
            "unexpected successes": len(result.unexpectedSuccesses),
        }
        told = ", ".join([f"{name}={count}" for name, count in counts.items() if count])
        write("OK" if result.wasSuccessful() else "FAILED")
        write(f" ({told})\n" if told else "\n")
        self.stream.flush()
        return result


# Suites


class _ErrorHolder:
    """What stands in a result for a class or module that could not be set up."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def __str__(self):
        return self.description


class BaseTestSuite:
    """Several tests, as one."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"<{_name_of(type(self))} tests={self._tests!r}>"

    def __call__(self, *args, **keywords):
        return self.run(*args, **keywords)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests; classes and modules are set up before their first and torn down after their last one."""

    def run(self, result, debug=False):
        outermost = getattr(result, "_place", None) is None
        if outermost:
            result._place = _Place(result)
        for test in self:
            if result.shouldStop:
                break
            if isinstance(test, BaseTestSuite):
                test(result)
            elif result._place.enter(type(test)):
                test(result)
        if outermost:
            result._place.leave()
            result._place = None
        return result


class _Place:
    """The class and module that are set up."""

    def __init__(self, result):
        self.result = result
        self.kind = self.module = None
        self.kind_is_up = self.module_is_up = False

    def enter(self, kind):
        """Sets up a class, and its module; whether its tests can run."""
        if kind is not self.kind:
            self._leave_class()
            if kind.__module__ != self.module:
                self._leave_module()
                self.module = kind.__module__
                self.module_is_up = self._call("setUpModule", self.module, _of_module(self.module, "setUpModule"))
                if not self.module_is_up:
                    self._clean_module()
            self.kind = kind
            self.kind_is_up = self.module_is_up
            if self.kind_is_up and not getattr(kind, "__unittest_skip__", False):
                self.kind_is_up = self._call("setUpClass", _name_of(kind), getattr(kind, "setUpClass", None))
                if not self.kind_is_up:
                    self._clean_class(kind, "setUpClass")
        return self.kind_is_up

    def leave(self):
        self._leave_class()
        self._leave_module()

    def _leave_class(self):
        kind, self.kind = self.kind, None
        if kind is None or not self.kind_is_up or getattr(kind, "__unittest_skip__", False):
            return
        self._call("tearDownClass", _name_of(kind), getattr(kind, "tearDownClass", None))
        self._clean_class(kind, "tearDownClass")

    def _clean_class(self, kind, method):
        if not hasattr(kind, "doClassCleanups"):
            return
        kind.doClassCleanups()
        for trouble in kind.tearDown_exceptions:
            self.result.addError(_ErrorHolder(f"{method} ({_name_of(kind)})"), trouble)

    def _leave_module(self):
        module, self.module = self.module, None
        if module is None or not self.module_is_up:
            return
        self._call("tearDownModule", module, _of_module(module, "tearDownModule"))
        self._clean_module(module)

    def _clean_module(self, module=None):
        from unittest import doModuleCleanups

        self._call("tearDownModule", module or self.module, doModuleCleanups)

    def _call(self, method, name, function):
        if function is None:
            return True
        try:
            function()
        except SkipTest as skipped:
            self.result.addSkip(_ErrorHolder(f"{method} ({name})"), str(skipped))
        except Exception as error:
            self.result.addError(_ErrorHolder(f"{method} ({name})"), (type(error), error, error.__traceback__))
        else:
            return True
        return False


def _of_module(name, function):
    return getattr(sys.modules.get(name), function, None)


# Gathering


class TestLoader:
    """Finds the tests of classes and modules."""

    testMethodPrefix = "test"
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        """The names of a class's test methods, sorted."""
        full = _name_of(testCaseClass)
        return [
            name
            for name in sorted(dir(testCaseClass))
            if name.startswith(self.testMethodPrefix)
            and callable(getattr(testCaseClass, name))
            and self._is_wanted(f"{full}.{name}")
        ]

    def _is_wanted(self, name):
        patterns = self.testNamePatterns
        return patterns is None or any([_fits(pattern, name) for pattern in patterns])

    def loadTestsFromTestCase(self, testCaseClass):
        from unittest import FunctionTestCase, TestCase

        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = [] if testCaseClass in (TestCase, FunctionTestCase) else self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        from unittest import FunctionTestCase, TestCase

        tests = []
        for name in dir(module):
            thing = getattr(module, name)
            if isinstance(thing, type) and issubclass(thing, TestCase) and thing not in (TestCase, FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(thing))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        """The tests of `Class`, `Class.test` (in the module), or `module.Class.test`."""
        from unittest import FunctionTestCase, TestCase

        words = name.split(".")
        if module is None:
            count = len(words)
            while module is None:
                try:
                    __import__(".".join(words[:count]))
                    module = sys.modules[".".join(words[:count])]
                except ImportError:
                    count -= 1
                    if not count:
                        raise
            words = words[count:]
        thing = parent = module
        for word in words:
            parent, thing = thing, getattr(thing, word)
        if isinstance(thing, type(sys)):
            return self.loadTestsFromModule(thing)
        if isinstance(thing, type) and issubclass(thing, TestCase):
            return self.loadTestsFromTestCase(thing)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(words[-1])])
        if isinstance(thing, BaseTestSuite):
            return thing
        if callable(thing):
            test = thing()
            if isinstance(test, BaseTestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {thing} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {thing}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


def _fits(pattern, name):
    """Whether the whole name fits a pattern in which `*` stands for any characters."""
    first, *rest = pattern.split("*")
    if not rest:
        return name == first
    if not name.startswith(first):
        return False
    at = len(first)
    for part in rest[:-1]:
        at = name.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return len(name) - at >= len(rest[-1]) and name.endswith(rest[-1])


defaultTestLoader = TestLoader()


# The program


class TestProgram:
    """Runs the tests of a module, as the words of the command line say."""

    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
    ):
        if isinstance(module, str):
            __import__(module)
            module = sys.modules[module]
        self.module, self.exit, self.verbosity, self.failfast = module, exit, verbosity, bool(failfast)
        self.testLoader = testLoader
        names = self._read(list(sys.argv if argv is None else argv)[1:])
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            self.test = testLoader.loadTestsFromNames(names, module)
        else:
            self.test = testLoader.loadTestsFromModule(module)
        runner = TextTestRunner if testRunner is None else testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=self.failfast)
        self.result = runner.run(self.test)
        if exit:
            sys.exit(not self.result.wasSuccessful())

    def _read(self, words):
        """Takes the options out of the words; gives the names."""
        names, patterns = [], []
        while words:
            word = words.pop(0)
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word == "-k" and words:
                patterns.append(words.pop(0))
            elif word in ("-b", "--buffer", "-c", "--catch", "--locals"):
                pass
            elif word.startswith("-"):
                print(f"unknown option {word}; known: -v, -q, -f, -k PATTERN, names of tests", file=sys.stderr)
                sys.exit(2)
            else:
                names.append(word)
        if patterns:
            self.testLoader.testNamePatterns = [
                pattern if "*" in pattern else f"*{pattern}*" for pattern in patterns
            ]
        return names


main = TestProgram
