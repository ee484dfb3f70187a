# What programs read from sys.
import sys

print(
    sys.maxsize > 2**30,
    type(sys.maxsize).__name__,
    sys.version_info >= (3, 8),
    sys.version_info[0],
    sys.version_info.major,
)  # -> True int True 3 3
print(
    sys.byteorder,
    type(sys.argv).__name__,
    type(sys.path).__name__,
    type(sys.platform).__name__,
    type(sys.version).__name__,
)  # -> little list list str str
print(isinstance(sys.modules, dict), sys.getrecursionlimit() > 50, type(sys.implementation.name).__name__)
# -> True True str
print("to stdout", file=sys.stdout)  # -> to stdout
sys.stdout.write("written\n")  # -> written
print("to stderr", file=sys.stderr)
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code, e.args, isinstance(e, Exception))  # -> 3 (3,) False
try:
    sys.exit("message")
except SystemExit as e:
    print(repr(e.code))  # -> 'message'
try:
    sys.exit()
except SystemExit as e:
    print(e.code)  # -> None
try:
    1 / 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace is not None)  # -> ZeroDivisionError division by zero True
print(sys.exc_info())  # -> (None, None, None)
