# Generators given to builtins that stop early, twice, or change what they iterate; values that are left behind.
def numbers(n, log):
    try:
        for i in range(n):
            log.append(i)
            yield i
    finally:
        log.append("closed")


def uses(name, function):
    log = []
    g = numbers(5, log)
    try:
        result = function(g)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(name, result, log, next(g, "over"))
    g.close()


uses("any", lambda g: any(x == 2 for x in g))  # -> any True [0, 1, 2, 3] 3
uses("in", lambda g: 2 in g)  # -> in True [0, 1, 2, 3] 3
uses("zip short first", lambda g: list(zip("ab", g)))  # -> zip short first [('a', 0), ('b', 1)] [0, 1, 2] 2
uses("zip short second", lambda g: list(zip(g, "ab")))  # -> zip short second [(0, 'a'), (1, 'b')] [0, 1, 2, 3] 3
uses("zip strict", lambda g: list(zip(g, "ab", strict=True)))
# -> zip strict ValueError: zip() argument 2 is shorter than argument 1 [0, 1, 2, 3] 3
uses("unpack", lambda g: [a for a, *b in [g]])  # -> unpack [0] [0, 1, 2, 3, 4, 'closed'] over
uses("unpack too many", lambda g: [a for a, b in [g]])
# -> unpack too many ValueError: too many values to unpack (expected 2) [0, 1, 2, 3] 3
uses("next", lambda g: (next(g), next(g)))  # -> next (0, 1) [0, 1, 2] 2
uses("max", max)  # -> max 4 [0, 1, 2, 3, 4, 'closed'] over
uses("sum", sum)  # -> sum 10 [0, 1, 2, 3, 4, 'closed'] over
uses("join", lambda g: "".join(g))
# -> join TypeError: sequence item 0: expected str instance, int found [0, 1, 2, 3, 4, 'closed'] over
uses("enumerate", lambda g: next(enumerate(g)))  # -> enumerate (0, 0) [0, 1] 1
uses("map", lambda g: next(map(lambda x: x + 1, g)))  # -> map 1 [0, 1] 1
uses("filter", lambda g: next(filter(lambda x: x > 1, g)))  # -> filter 2 [0, 1, 2, 3] 3
uses("dict", lambda g: dict.fromkeys(g))
# -> dict {0: None, 1: None, 2: None, 3: None, 4: None} [0, 1, 2, 3, 4, 'closed'] over
uses("slice assign", lambda g: exec("a = [9, 9]\na[1:1] = g\nprint(a)", {"g": g}))
# -> [9, 0, 1, 2, 3, 4, 9]
# -> slice assign None [0, 1, 2, 3, 4, 'closed'] over
uses("extend fails", lambda g: [].extend(1 / (2 - x) for x in g))
# -> extend fails ZeroDivisionError: division by zero [0, 1, 2, 3] 3
uses("star call", lambda g: (lambda *a: len(a))(*g))  # -> star call 5 [0, 1, 2, 3, 4, 'closed'] over
uses("two at once", lambda g: list(zip(g, g)))  # -> two at once [(0, 1), (2, 3)] [0, 1, 2, 3, 4, 'closed'] over
uses("itself", lambda g: [x + next(g, 0) for x in g])  # -> itself [1, 5, 4] [0, 1, 2, 3, 4, 'closed'] over
uses("all", lambda g: all(x < 1 for x in g))  # -> all False [0, 1, 2] 2
uses("set", lambda g: sorted({x % 2 for x in g}))  # -> set [0, 1] [0, 1, 2, 3, 4, 'closed'] over
uses("bytes", bytes)  # -> bytes b'\x00\x01\x02\x03\x04' [0, 1, 2, 3, 4, 'closed'] over
uses("sorted", lambda g: sorted(g, key=lambda x: -x))  # -> sorted [4, 3, 2, 1, 0] [0, 1, 2, 3, 4, 'closed'] over
uses("nested", lambda g: [[*g], [*g]])  # -> nested [[0, 1, 2, 3, 4], []] [0, 1, 2, 3, 4, 'closed'] over
uses("min key error", lambda g: min(g, key=lambda x: 1 / (1 - x)))
# -> min key error ZeroDivisionError: division by zero [0, 1, 2] 2
uses("print", lambda g: print(*g))
# -> 0 1 2 3 4
# -> print None [0, 1, 2, 3, 4, 'closed'] over
