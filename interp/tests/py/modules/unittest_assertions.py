# The assertions, and what they say.
import unittest


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def say(method, *args, **keywords):
    try:
        getattr(case, method)(*args, **keywords)
        print(method, "fine")
    except AssertionError as error:
        # The lines with the differences marked are another test's matter.
        print(method, str(error).split("\n- ")[0])


say("assertEqual", 1, 1)  # -> assertEqual fine
say("assertEqual", 1, 2)  # -> assertEqual 1 != 2
say("assertEqual", "a", 1, "words")  # -> assertEqual 'a' != 1 : words
say("assertEqual", [1, 2], [1, 3])
# -> assertEqual Lists differ: [1, 2] != [1, 3]
# ->
# -> First differing element 1:
# -> 2
# -> 3
# ->
say("assertEqual", (1, 2), (1,))
# -> assertEqual Tuples differ: (1, 2) != (1,)
# ->
# -> First tuple contains 1 additional elements.
# -> First extra element 1:
# -> 2
# ->
say("assertEqual", {1: 2}, {1: 3})  # -> assertEqual {1: 2} != {1: 3}
say("assertEqual", {1, 2}, {1, 3})
# -> assertEqual Items in the first set but not the second:
# -> 2
# -> Items in the second set but not the first:
# -> 3
say("assertEqual", "x" * 100 + "y", "x" * 100 + "z")
# -> assertEqual 'xxxx[35 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy' != 'xxxx[35 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz'
say("assertNotEqual", 1, 1)  # -> assertNotEqual 1 == 1
say("assertTrue", [])  # -> assertTrue [] is not true
say("assertFalse", [1])  # -> assertFalse [1] is not false
say("assertIn", 1, [2])  # -> assertIn 1 not found in [2]
say("assertNotIn", 1, [1])  # -> assertNotIn 1 unexpectedly found in [1]
say("assertIs", 1, "1")  # -> assertIs 1 is not '1'
say("assertIsNot", None, None)  # -> assertIsNot unexpectedly identical: None
say("assertIsNone", 0)  # -> assertIsNone 0 is not None
say("assertIsNotNone", None)  # -> assertIsNotNone unexpectedly None
say("assertIsInstance", 1, str)  # -> assertIsInstance 1 is not an instance of <class 'str'>
say("assertNotIsInstance", 1, int)  # -> assertNotIsInstance 1 is an instance of <class 'int'>
say("assertLess", 2, 1)  # -> assertLess 2 not less than 1
say("assertGreaterEqual", 1, 2)  # -> assertGreaterEqual 1 not greater than or equal to 2
say("assertAlmostEqual", 1.0, 1.0000000001)  # -> assertAlmostEqual fine
say("assertAlmostEqual", 1.0, 1.5)  # -> assertAlmostEqual 1.0 != 1.5 within 7 places (0.5 difference)
say("assertAlmostEqual", 1.0, 1.5, delta=0.25)  # -> assertAlmostEqual 1.0 != 1.5 within 0.25 delta (0.5 difference)
say("assertNotAlmostEqual", 1.0, 1.5, delta=1)  # -> assertNotAlmostEqual 1.0 == 1.5 within 1 delta (0.5 difference)
say("assertCountEqual", [1, 2, 2], [2, 1, 1])
# -> assertCountEqual Element counts were not equal:
# -> First has 1, Second has 2:  1
# -> First has 2, Second has 1:  2
say("assertCountEqual", [[1], [2]], [[2], [1]])  # -> assertCountEqual fine
say("assertRaises", ValueError, int, "1")  # -> assertRaises ValueError not raised by int
say("assertRaises", ValueError, int, "x")  # -> assertRaises fine
say("assertRaisesRegex", ValueError, "^invalid .*'x+'$", int, "xx")  # -> assertRaisesRegex fine
say("assertRaisesRegex", ValueError, "other", int, "xx")
# -> assertRaisesRegex "other" does not match "invalid literal for int() with base 10: 'xx'"
say("assertRegex", "a-12", r"[a-c]-\d+$")  # -> assertRegex fine
say("assertNotRegex", "a-12", r"\d")  # -> assertNotRegex Regex matched: '1' matches '\\d' in 'a-12'
with case.assertRaises((KeyError, IndexError)) as caught:
    [][1]
print(repr(caught.exception))  # -> IndexError('list index out of range')
try:
    with case.assertRaises(KeyError, msg="why"):
        pass
except AssertionError as error:
    print(error)  # -> KeyError not raised : why
try:
    with case.assertRaises(KeyError):
        int("x")
except ValueError as error:
    print("let through:", error)  # -> let through: invalid literal for int() with base 10: 'x'
