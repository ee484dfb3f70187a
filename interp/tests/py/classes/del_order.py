# Owners are finalised before what they own, which was made after them.
import gc


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("part", self.name)


class Whole:
    def __init__(self):
        self.parts = [Part("p")]

    def __del__(self):
        print("whole of", [part.name for part in self.parts])


w = Whole()
del w
# -> whole of ['p']
# -> part p
gc.collect()
print("end")  # -> end
