# Failed operations leave containers as they were.
items = [1, 2, 3]
table = {"a": 1}
group = {1, 2}


def broken():
    yield 10
    yield 20
    raise ValueError("source failed")


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, items, table, sorted(group))


attempt(lambda: items.extend(broken()))  # -> ValueError source failed [1, 2, 3, 10, 20] {'a': 1} [1, 2]
attempt(lambda: items.__setitem__(slice(0, 1), broken()))
# -> ValueError source failed [1, 2, 3, 10, 20] {'a': 1} [1, 2]
attempt(lambda: items.pop(99))  # -> IndexError pop index out of range [1, 2, 3, 10, 20] {'a': 1} [1, 2]
attempt(lambda: items.insert("x", 1))
# -> TypeError 'str' object cannot be interpreted as an integer [1, 2, 3, 10, 20] {'a': 1} [1, 2]
attempt(lambda: items.__iadd__(5))  # -> TypeError 'int' object is not iterable [1, 2, 3, 10, 20] {'a': 1} [1, 2]
attempt(lambda: table.update(broken()))
# -> TypeError cannot convert dictionary update sequence element #0 to a sequence [1, 2, 3, 10, 20] {'a': 1} [1, 2]
attempt(lambda: table.update([("b", 2), ("c",)]))
# -> ValueError dictionary update sequence element #1 has length 1; 2 is required [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2]
attempt(lambda: table.pop("nope"))  # -> KeyError 'nope' [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2]
attempt(lambda: table.__setitem__([], 1))
# -> TypeError unhashable type: 'list' [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2]
attempt(lambda: group.update(broken()))  # -> ValueError source failed [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2, 10, 20]
attempt(lambda: group.add([]))  # -> TypeError unhashable type: 'list' [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2, 10, 20]
attempt(lambda: group.intersection_update(5))
# -> TypeError 'int' object is not iterable [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2, 10, 20]
attempt(lambda: items.sort(key=lambda x: x.nope))
# -> AttributeError 'int' object has no attribute 'nope' [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2, 10, 20]
attempt(lambda: items.__delitem__(slice(None, None, 0)))
# -> ValueError slice step cannot be zero [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2, 10, 20]
attempt(lambda: dict.fromkeys(broken(), items.append(99)))
# -> ValueError source failed [1, 2, 3, 10, 20, 99] {'a': 1, 'b': 2} [1, 2, 10, 20]
attempt(lambda: list(map(items.remove, [99, 12345])))
# -> ValueError list.remove(x): x not in list [1, 2, 3, 10, 20] {'a': 1, 'b': 2} [1, 2, 10, 20]
text = "abc"
try:
    text += 5
except TypeError:
    print(text)  # -> abc
a = b = 1
try:
    a, b = 5
except TypeError:
    print(a, b)  # -> 1 1
try:
    a, b = (2, 3, 4)
except ValueError:
    print(a, b)  # -> 1 1
try:
    items[0], items[99] = "first", "second"
except IndexError:
    print(items)  # -> ['first', 2, 3, 10, 20]
