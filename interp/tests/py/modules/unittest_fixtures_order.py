# unittest: the order of fixtures, cleanups, subtests, skips and expected failures, collected without a runner's clock.
import unittest

log = []


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class up")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("class down")

    def setUp(self):
        log.append("up")
        self.addCleanup(log.append, "cleanup 1")
        self.addCleanup(log.append, "cleanup 2")

    def tearDown(self):
        log.append("down")

    def test_b_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], "own message")

    def test_a_errors(self):
        {}["missing"]

    def test_c_subtests(self):
        for n in range(3):
            with self.subTest("part", n=n):
                self.assertNotEqual(n, 1)

    @unittest.skip("not today")
    def test_d_skipped(self):
        log.append("never")

    @unittest.expectedFailure
    def test_e_expected(self):
        self.fail("expected")

    @unittest.expectedFailure
    def test_f_unexpected(self):
        pass

    def test_g_skips_inside(self):
        self.skipTest("inside")


@unittest.skipIf(True, "whole class")
class Skipped(unittest.TestCase):
    def test_x(self):
        log.append("never")


class BadSetUp(unittest.TestCase):
    def setUp(self):
        self.addCleanup(log.append, "still cleaned")
        raise OSError("no sensor")

    def test_y(self):
        log.append("never")


suite = unittest.TestSuite()
for case in (Fixtures, Skipped, BadSetUp):
    suite.addTests(unittest.TestLoader().loadTestsFromTestCase(case))
result = unittest.TestResult()
suite.run(result)
print(log)
# -> ['class up', 'up', 'down', 'cleanup 2', 'cleanup 1', 'up', 'down', 'cleanup 2', 'cleanup 1', 'up', 'down', 'cleanup 2', 'cleanup 1', 'up', 'down', 'cleanup 2', 'cleanup 1', 'up', 'down', 'cleanup 2', 'cleanup 1', 'up', 'down', 'cleanup 2', 'cleanup 1', 'class down', 'class cleanup', 'still cleaned']
print(result.testsRun, len(result.failures), [str(t).split()[0] for t, _ in result.errors], [(str(t).split()[0], reason) for t, reason in result.skipped], len(result.expectedFailures), [str(t).split()[0] for t in result.unexpectedSuccesses], result.wasSuccessful())
# -> 9 2 ['test_a_errors', 'test_y'] [('test_d_skipped', 'not today'), ('test_g_skips_inside', 'inside'), ('test_x', 'whole class')] 1 ['test_f_unexpected'] False
for test, text in result.failures:
    print(test, "|", text.strip().splitlines()[0])
# -> test_b_fails (__main__.Fixtures.test_b_fails) | Traceback (most recent call last):
# -> test_c_subtests (__main__.Fixtures.test_c_subtests) [part] (n=1) | Traceback (most recent call last):
print(suite.countTestCases())  # -> 9
