# traceback: frames as objects.
import traceback


def inner():
    raise ValueError("deep")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    trace = error.__traceback__
frames = traceback.extract_tb(trace)
print([(frame.name, frame.lineno) for frame in frames], type(frames).__name__)
# -> [('<module>', 14), ('outer', 10), ('inner', 6)] StackSummary
print(len(frames[0]), frames[0].filename == frames[1].filename, frames[2].name)  # -> 4 True inner
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(trace)])
# -> [('<module>', 14), ('outer', 10), ('inner', 6)]
print([frame.name for frame in traceback.extract_tb(trace, limit=1)])  # -> ['<module>']
print([frame.name for frame in traceback.extract_tb(trace, limit=-1)])  # -> ['inner']


def here():
    return traceback.extract_stack()


print([frame.name for frame in here()][-2:])  # -> ['<module>', 'here']
one = traceback.FrameSummary("file.py", 3, "function", line="x = 1")
print(one, list(one), one == ("file.py", 3, "function", "x = 1"), one.line)
# -> <FrameSummary file file.py, line 3 in function> ['file.py', 3, 'function', 'x = 1'] True x = 1
print(traceback.format_list([one, ("other.py", 4, "g", None), ("last.py", 5, "h", "  y ")]))
# -> ['  File "file.py", line 3, in function\n    x = 1\n', '  File "other.py", line 4, in g\n', '  File "last.py", line 5, in h\n    y\n']
many = traceback.StackSummary.from_list([("f.py", 1, "again", "again()")] * 10 + [("f.py", 2, "end", "end()")])
for text in many.format():
    print(text.rstrip("\n").replace("\n", " / "))
# ->   File "f.py", line 1, in again /     again()
# ->   File "f.py", line 1, in again /     again()
# ->   File "f.py", line 1, in again /     again()
# ->   [Previous line repeated 7 more times]
# ->   File "f.py", line 2, in end /     end()
traceback.print_list([], file=None)
