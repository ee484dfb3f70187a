# Set operators of a dict's views: what is sought, what is made, what need not have a hash.
rows = {"a": [], "b": [1]}
print(rows.items() & (), rows.items() & [("a", 1)], [3] & rows.keys(), rows.keys() & ["b", "b", "c"])
# -> set() set() set() {'b'}
numbers = {1: 2, 3: 4}
print(numbers.items() & [(1, 2), (1, 2), (5, 6)], [1, 3] & numbers.keys(), {1, 3, 5} & numbers.keys())
# -> {(1, 2)} {1, 3} {1, 3}
print(numbers.keys() & {1: 0}.keys(), numbers.keys() & {1: 0, 3: 0, 5: 0}.keys(), numbers.keys() & set())
# -> {1} {1, 3} set()
print(type(numbers.keys() & []), type(frozenset() & numbers.keys()), type(numbers.keys() & frozenset()))
# -> <class 'set'> <class 'set'> <class 'set'>
for text in ("rows.items() | ()", "rows.items() & 3", "3 & numbers.keys()", "numbers.keys() & [[]]", "rows.items() ^ ()"):
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, "->", error)
# -> rows.items() | () -> unhashable type: 'list'
# -> rows.items() & 3 -> 'int' object is not iterable
# -> 3 & numbers.keys() -> 'int' object is not iterable
# -> numbers.keys() & [[]] -> unhashable type: 'list'
# -> rows.items() ^ () -> unhashable type: 'list'


class Items:
    def __iter__(self):
        yield 3
        yield 9


print(numbers.keys() & Items(), numbers.keys() - Items(), sorted(numbers.keys() | Items()), sorted(numbers.keys() ^ Items()))
# -> {3} {1} [1, 3, 9] [1, 9]


# Pairs that both views have are compared, not hashed.
lists = {1: [], 2: 3}
print(lists.items() ^ lists.items(), lists.items() ^ {1: [], 2: 4}.items())  # -> set() {(2, 3), (2, 4)}
try:
    lists.items() ^ {}.items()
except TypeError as error:
    print(error)  # -> unhashable type: 'list'


class Clearing:
    def __eq__(self, other):
        other_view.clear()
        return False

    def __hash__(self):
        return 1


view, other_view = {1: Clearing()}, {1: Clearing()}
print(len(view.items() ^ other_view.items()))  # -> 2
