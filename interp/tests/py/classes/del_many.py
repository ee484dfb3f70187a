# Every object is finalised just once, whenever the collections come.
import gc


class A:
    count = 0

    def __init__(self, data):
        self.data = data

    def __del__(self):
        A.count += len(self.data)


for n in range(2000):
    A([n] * 50)
gc.collect()
print(A.count)  # -> 100000
kept = [A("ab") for n in range(100)]
gc.collect()
print(A.count)  # -> 100000
kept = kept[50:]
gc.collect()
print(A.count)  # -> 100100
del kept
gc.collect()
print(A.count)  # -> 100200
