# Iterators on top of each other are followed 200 deep, where CPython goes on until its native stack is full.
def tower(height):
    numbers = [1, 2]
    for _ in range(height):
        numbers = map(abs, numbers)
    return numbers


print(list(tower(150)))
try:
    list(tower(1000))
except RecursionError as error:
    print(error)
# -> [1, 2]
# -> maximum recursion depth exceeded
