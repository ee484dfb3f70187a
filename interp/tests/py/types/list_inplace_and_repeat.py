# +, *, += and *= of lists: what each takes, aliasing, and errors that leave the list as it was.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

a = b = [1]
a += (2, 3)
a += "x"
a += {4: 5}
a += (n for n in (6,))
a += range(7, 8)
print(a is b, b)  # -> True [1, 2, 3, 'x', 4, 6, 7]
a *= 2
print(a is b, len(b), [0] * 3, 2 * [1, 2], [1] * 0, [1] * -2, [[]] * 2, [1] * True)
# -> True 14 [0, 0, 0] [1, 2, 1, 2] [] [] [[], []] [1]
nested = [[0]] * 3
nested[0].append(1)
print(nested, [[0] for _ in range(2)], [1, 2] + [3] + [], [] + [])
# -> [[0, 1], [0, 1], [0, 1]] [[0], [0]] [1, 2, 3] []
c = [1, 2]
c *= 0
print(c)  # -> []


def tried(text, x):
    names = {"x": x}
    try:
        exec(text, names)
    except Exception as e:
        print(text, type(e).__name__, e, names["x"])


for text in ("x += 1", "x += None", "x *= 'a'", "x *= 1.5", "x *= None", "x -= [1]", "x + (1,)", "x + 'a'", "(1,) + x", "x * x", "x + None", "x /= 2", "x @= x", "-x", "x + iter(x)", "x += [y for y in (1, z)]", "x *= [2]"):
    tried(text, [1])
# -> x += 1 TypeError 'int' object is not iterable [1]
# -> x += None TypeError 'NoneType' object is not iterable [1]
# -> x *= 'a' TypeError can't multiply sequence by non-int of type 'str' [1]
# -> x *= 1.5 TypeError can't multiply sequence by non-int of type 'float' [1]
# -> x *= None TypeError can't multiply sequence by non-int of type 'NoneType' [1]
# -> x -= [1] TypeError unsupported operand type(s) for -=: 'list' and 'list' [1]
# -> x + (1,) TypeError can only concatenate list (not "tuple") to list [1]
# -> x + 'a' TypeError can only concatenate list (not "str") to list [1]
# -> (1,) + x TypeError can only concatenate tuple (not "list") to tuple [1]
# -> x * x TypeError can't multiply sequence by non-int of type 'list' [1]
# -> x + None TypeError can only concatenate list (not "NoneType") to list [1]
# -> x /= 2 TypeError unsupported operand type(s) for /=: 'list' and 'int' [1]
# -> x @= x TypeError unsupported operand type(s) for @=: 'list' and 'list' [1]
# -> -x TypeError bad operand type for unary -: 'list' [1]
# -> x + iter(x) TypeError can only concatenate list (not "list_iterator") to list [1]
# -> x += [y for y in (1, z)] NameError name 'z' is not defined [1]
# -> x *= [2] TypeError can't multiply sequence by non-int of type 'list' [1]
print([1].__add__([2]), [1].__iadd__("ab"), [1].__mul__(2), [1].__rmul__(2), [1].__imul__(2), [1].__eq__((1,)), [1].__lt__([2]), [1].__contains__(1), [1].__len__(), [1].__reversed__().__next__())
# -> [1, 2] [1, 'a', 'b'] [1, 1] [1, 1] [1, 1] NotImplemented True True 1 1
show(lambda: [1].__add__((2,)), lambda: [1].__iadd__(2), lambda: list.__add__((1,), [2]), lambda: [1].__lt__(1))
# -> TypeError can only concatenate list (not "tuple") to list
# -> TypeError 'int' object is not iterable
# -> TypeError descriptor '__add__' requires a 'list' object but received a 'tuple'
# -> NotImplemented
