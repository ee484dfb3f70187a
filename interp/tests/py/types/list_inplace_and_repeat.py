# +, *, += and *= of lists: what each takes, aliasing, and errors that leave the list as it was.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

a = b = [1]
a += (2, 3)
a += "x"
a += {4: 5}
a += (n for n in (6,))
a += range(7, 8)
print(a is b, b)
a *= 2
print(a is b, len(b), [0] * 3, 2 * [1, 2], [1] * 0, [1] * -2, [[]] * 2, [1] * True)
nested = [[0]] * 3
nested[0].append(1)
print(nested, [[0] for _ in range(2)], [1, 2] + [3] + [], [] + [])
c = [1, 2]
c *= 0
print(c)


def tried(text, x):
    names = {"x": x}
    try:
        exec(text, names)
    except Exception as e:
        print(text, type(e).__name__, e, names["x"])


for text in ("x += 1", "x += None", "x *= 'a'", "x *= 1.5", "x *= None", "x -= [1]", "x + (1,)", "x + 'a'", "(1,) + x", "x * x", "x + None", "x /= 2", "x @= x", "-x", "x + iter(x)", "x += [y for y in (1, z)]", "x *= [2]"):
    tried(text, [1])
print([1].__add__([2]), [1].__iadd__("ab"), [1].__mul__(2), [1].__rmul__(2), [1].__imul__(2), [1].__eq__((1,)), [1].__lt__([2]), [1].__contains__(1), [1].__len__(), [1].__reversed__().__next__())
show(lambda: [1].__add__((2,)), lambda: [1].__iadd__(2), lambda: list.__add__((1,), [2]), lambda: [1].__lt__(1))
