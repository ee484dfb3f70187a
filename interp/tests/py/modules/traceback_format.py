# traceback: the text of exceptions, their causes, contexts and notes.
import io
import traceback


class Own(Exception):
    pass


def last_lines(text):
    """Without the frames, whose lines depend on where the file is."""
    return [line for line in text.split("\n") if line and not line.startswith("  ")]


def fail():
    try:
        {}["key"]
    except KeyError as error:
        raise Own("with a cause") from error


try:
    fail()
except Own as error:
    error.add_note("a note\nof two lines")
    print(traceback.format_exception_only(error))  # -> ['Own: with a cause\n', 'a note\n', 'of two lines\n']
    for line in last_lines(traceback.format_exc()):
        print(line)
    # -> Traceback (most recent call last):
    # -> KeyError: 'key'
    # -> The above exception was the direct cause of the following exception:
    # -> Traceback (most recent call last):
    # -> Own: with a cause
    # -> a note
    # -> of two lines
    print(last_lines("".join(traceback.format_exception(error, chain=False))))
    # -> ['Traceback (most recent call last):', 'Own: with a cause', 'a note', 'of two lines']
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(out.getvalue() == traceback.format_exc() == "".join(traceback.format_exception(error)))  # -> True
    print(len(traceback.format_tb(error.__traceback__)), len(traceback.format_tb(error.__traceback__, 1)))  # -> 2 1
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise Own
except Own as error:
    print(last_lines(traceback.format_exc()))
    # -> ['Traceback (most recent call last):', 'ZeroDivisionError: division by zero', 'During handling of the above exception, another exception occurred:', 'Traceback (most recent call last):', 'Own']
    error.__suppress_context__ = True
    print(last_lines(traceback.format_exc()))  # -> ['Traceback (most recent call last):', 'Own']
print(traceback.format_exc(), traceback.format_exception(None))
# -> NoneType: None
# ->  ['NoneType: None\n']
for only in (ValueError("text"), ValueError(), KeyError("k"), SystemExit(3), Own("a", 1)):
    print(traceback.format_exception_only(only), traceback.format_exception_only(type(only), only))
# -> ['ValueError: text\n'] ['ValueError: text\n']
# -> ['ValueError\n'] ['ValueError\n']
# -> ["KeyError: 'k'\n"] ["KeyError: 'k'\n"]
# -> ['SystemExit: 3\n'] ['SystemExit: 3\n']
# -> ["Own: ('a', 1)\n"] ["Own: ('a', 1)\n"]
try:
    compile("a b", "file.py", "exec")
except SyntaxError as error:
    print("".join(traceback.format_exception_only(error)).split("\n")[0])  # ->   File "file.py", line 1


class Broken(Exception):
    def __str__(self):
        raise ValueError


print(traceback.format_exception_only(Broken()))  # -> ['Broken: <exception str() failed>\n']
for wrong in (lambda: traceback.format_exception(3), lambda: traceback.format_exception(Own, Own())):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)
# -> Exception expected for value, int found
# -> Both or neither of value and tb must be given
