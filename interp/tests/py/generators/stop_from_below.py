# A `StopIteration` that a function raises below a builtin iterator ends whoever iterates over that.
def limited(x):
    if x >= 3:
        raise StopIteration(x * 10)
    return x


print(list(map(limited, range(9))), sum(map(limited, range(9))), [*map(limited, range(9))])  # -> [0, 1, 2] 3 [0, 1, 2]
for item in map(limited, range(9)):
    print(item)
else:
    print("end")
# -> 0
# -> 1
# -> 2
# -> end
print(tuple(zip(map(limited, range(9)), "abcdef")), dict(enumerate(map(limited, range(9)))))
# -> ((0, 'a'), (1, 'b'), (2, 'c')) {0: 0, 1: 1, 2: 2}


def delegating():
    print("result", (yield from map(limited, range(9))))


print(list(delegating()))
# -> result 30
# -> [0, 1, 2]
numbers = map(limited, range(2, 9))
print(next(numbers))  # -> 2
try:
    next(numbers)
except StopIteration as stop:
    print(stop.value, stop.args)  # -> 30 (30,)
print(next(map(limited, [5]), "default"))  # -> default


# What an iterator of the program's own ends with comes through the builtin ones above it.
class Ends:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            raise StopIteration("over")
        self.count -= 1
        return self.count


for above in (enumerate, zip, lambda ends: map(str, ends), lambda ends: filter(None, ends), lambda ends: ends,
              lambda ends: zip("ab", ends), lambda ends: enumerate(map(str, ends))):
    iterator = above(Ends(2))
    print(list(above(Ends(3))), end=" ")
    while True:
        try:
            next(iterator)
        except StopIteration as stop:
            print(stop.args)
            break
# -> [(0, 2), (1, 1), (2, 0)] ('over',)
# -> [(2,), (1,), (0,)] ('over',)
# -> ['2', '1', '0'] ('over',)
# -> [2, 1] ('over',)
# -> [2, 1, 0] ('over',)
# -> [('a', 2), ('b', 1)] ()
# -> [(0, '2'), (1, '1'), (2, '0')] ('over',)


def through():
    return (yield from enumerate(Ends(1)))


def result():
    print("result", (yield from through()))


print(list(result()), list(zip(Ends(2), Ends(2), strict=True)))
# -> result over
# -> [(0, 0)] [(1, 1), (0, 0)]
try:
    list(zip(Ends(2), Ends(3), strict=True))
except ValueError as error:
    print(error)  # -> zip() argument 2 is longer than argument 1
