# Messages for wrong subscripts and subscripts of the wrong things.
items, pair, text, number, nothing = [1, 2, 3], (1,), "abc", 5, None
cases = [
    lambda: items[5],
    lambda: items[-4],
    lambda: pair[3],
    lambda: text[10],
    lambda: b"a"[9],
    lambda: range(3)[3],
    lambda: items["a"],
    lambda: pair[1.0],
    lambda: text[None],
    lambda: {"a": 1}["b"],
    lambda: {1: 1}[(1, 2)],
    lambda: number[0],
    lambda: nothing[0],
    lambda: {1}.copy()[0],
    lambda: len[0],
    lambda: {}[[]],
    lambda: items["a":2],
    lambda: items[::0],
    lambda: text[1:"x"],
]
for case in cases:
    try:
        print(case())
    except Exception as e:
        print(type(e).__name__, e)
# -> IndexError list index out of range
# -> IndexError list index out of range
# -> IndexError tuple index out of range
# -> IndexError string index out of range
# -> IndexError index out of range
# -> IndexError range object index out of range
# -> TypeError list indices must be integers or slices, not str
# -> TypeError tuple indices must be integers or slices, not float
# -> TypeError string indices must be integers, not 'NoneType'
# -> KeyError 'b'
# -> KeyError (1, 2)
# -> TypeError 'int' object is not subscriptable
# -> TypeError 'NoneType' object is not subscriptable
# -> TypeError 'set' object is not subscriptable
# -> TypeError 'builtin_function_or_method' object is not subscriptable
# -> TypeError unhashable type: 'list'
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> ValueError slice step cannot be zero
# -> TypeError slice indices must be integers or None or have an __index__ method


def store(target, key):
    try:
        target[key] = 1
    except Exception as e:
        print(type(e).__name__, e)


store([1], 1)  # -> IndexError list assignment index out of range
store((1,), 0)  # -> TypeError 'tuple' object does not support item assignment
store("a", 0)  # -> TypeError 'str' object does not support item assignment
store(5, 0)  # -> TypeError 'int' object does not support item assignment
store([1], "x")  # -> TypeError list indices must be integers or slices, not str
store({}, {})  # -> TypeError unhashable type: 'dict'
