# print goes to whatever sys.stdout is at the time, or to its file argument.
import sys


class Capture:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


c = Capture()
print("a", 1, sep=", ", end=";", file=c)
print("flushed", file=c, flush=True)
print(c.parts)  # -> ['a', ', ', '1', ';', 'flushed', '\n', '<flush>']
saved = sys.stdout
sys.stdout = c
try:
    print("hidden")
finally:
    sys.stdout = saved
print("visible", "".join(c.parts[-2:]).strip())  # -> visible hidden
try:
    print("x", file=5)
except AttributeError as e:
    print(e)  # -> 'int' object has no attribute 'write'

print(sys.__stderr__ is sys.stderr, hasattr(sys.__stdout__, "write"))  # -> True True
