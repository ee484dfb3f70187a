# The machine's own modules come before the files of the program, those written in Python too.
import collections
import sys

print(hasattr(collections, "__file__"), "collections" in sys.modules)
# -> False True
