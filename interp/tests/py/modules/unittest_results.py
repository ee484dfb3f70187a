# What comes of tests: passed, failed, errors, skips, expected failures, parts, fixtures.
import io
import unittest

log = []


class Things(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class up")

    @classmethod
    def tearDownClass(cls):
        log.append("class down")

    def setUp(self):
        log.append(self._testMethodName)
        self.addCleanup(log.append, "cleaned")

    def tearDown(self):
        log.append("down")

    def test_error(self):
        1 / 0

    def test_fails(self):
        """What it is."""
        self.assertEqual(1, 2, "no")

    def test_parts(self):
        for number in range(4):
            with self.subTest("part", number=number):
                self.assertEqual(number % 2, 0)

    def test_passes(self):
        self.assertTrue(log)

    def test_skips(self):
        self.skipTest("later")

    @unittest.skipIf(True, "never")
    def test_skipped(self):
        self.fail()

    @unittest.expectedFailure
    def test_known(self):
        self.fail("known")

    @unittest.expectedFailure
    def test_known_no_more(self):
        pass


class NoClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError("no class")

    def test_nothing(self):
        log.append("never")



def suite():
    return unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (Things, NoClass)))


print(suite().countTestCases())  # -> 9
for verbosity in (1, 2):
    text = io.StringIO()
    result = unittest.TextTestRunner(stream=text, verbosity=verbosity).run(suite())
    print(result.testsRun, result.wasSuccessful())
    lines = [line.rstrip() for line in text.getvalue().split("\n")]
    # The lines before the first failure, and the last one; how long it took is not for a test.
    print("\n".join(lines[: lines.index("=" * 70)]), lines[-2], sep="\n")
# -> 8 False
# -> EFxuFF.ssE
# -> FAILED (failures=3, errors=2, skipped=2, expected failures=1, unexpected successes=1)
# -> 8 False
# -> test_error (__main__.Things.test_error) ... ERROR
# -> test_fails (__main__.Things.test_fails)
# -> What it is. ... FAIL
# -> test_known (__main__.Things.test_known) ... expected failure
# -> test_known_no_more (__main__.Things.test_known_no_more) ... unexpected success
# -> test_parts (__main__.Things.test_parts) ...
# ->   test_parts (__main__.Things.test_parts) [part] (number=1) ... FAIL
# ->   test_parts (__main__.Things.test_parts) [part] (number=3) ... FAIL
# -> test_passes (__main__.Things.test_passes) ... ok
# -> test_skipped (__main__.Things.test_skipped) ... skipped 'never'
# -> test_skips (__main__.Things.test_skips) ... skipped 'later'
# -> setUpClass (__main__.NoClass) ... ERROR
# ->
# -> FAILED (failures=3, errors=2, skipped=2, expected failures=1, unexpected successes=1)
for kind in ("errors", "failures", "skipped", "expectedFailures", "unexpectedSuccesses"):
    for item in getattr(result, kind):
        test, *text = item if isinstance(item, tuple) else (item,)
        print(kind, test.id(), *[part.strip().split("\n")[-1] for part in text])
# -> errors __main__.Things.test_error ZeroDivisionError: division by zero
# -> errors setUpClass (__main__.NoClass) ValueError: no class
# -> failures __main__.Things.test_fails AssertionError: 1 != 2 : no
# -> failures __main__.Things.test_parts [part] (number=1) AssertionError: 1 != 0
# -> failures __main__.Things.test_parts [part] (number=3) AssertionError: 1 != 0
# -> skipped __main__.Things.test_skipped never
# -> skipped __main__.Things.test_skips later
# -> expectedFailures __main__.Things.test_known AssertionError: known
# -> unexpectedSuccesses __main__.Things.test_known_no_more
print(log[:12])
# -> ['class up', 'test_error', 'down', 'cleaned', 'test_fails', 'down', 'cleaned', 'test_known', 'down', 'cleaned', 'test_known_no_more', 'down']
