# There are no counts of references: `__del__` runs at a collection, and the end of the program is none.
import gc


class Valve:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("closed", self.name)


valve = Valve("a")
valve = None
print("dropped")
gc.collect()
print("collected")
kept = Valve("never closed")
# -> dropped
# -> closed a
# -> collected
