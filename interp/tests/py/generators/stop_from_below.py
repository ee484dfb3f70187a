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
