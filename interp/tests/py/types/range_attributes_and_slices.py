# Slices of ranges are ranges; attributes, bounds beyond 64 bits, membership of other numbers, count and index.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

r = range(3, 30, 4)
print(r, r.start, r.stop, r.step, len(r), list(r), r[0], r[-1], r[2:], r[::-1], r[1:5:2], r[-2:], r[10:], r[:0], r[5:2:-1], r[::-2][1:])
# -> range(3, 30, 4) 3 30 4 7 [3, 7, 11, 15, 19, 23, 27] 3 27 range(11, 31, 4) range(27, -1, -4) range(7, 23, 8) range(23, 31, 4) range(31, 31, 4) range(3, 3, 4) range(23, 11, -4) range(19, -5, -8)
print(7 in r, 8 in r, 7.0 in r, 7.5 in r, True in range(2), "7" in r, None in r, 7 + 0j in r, r.count(7), r.count(8), r.count(7.0), r.index(27), r.index(7.0), 2**70 in r, -1 in range(0, -5, -1), [7] in r)
# -> True False True False True False False True 1 0 1 6 1 False True False
big = range(2**64, 2**64 + 10, 3)
print(big, list(big), big[1], big[-1], big[1:3], 2**64 + 3 in big, 2**64 + 4 in big, big.index(2**64 + 6), len(big), range(10**30)[10**29], range(-(10**20), 0)[0], list(reversed(big)), range(10**30)[5:10], bool(range(10**30)))
# -> range(18446744073709551616, 18446744073709551626, 3) [18446744073709551616, 18446744073709551619, 18446744073709551622, 18446744073709551625] 18446744073709551619 18446744073709551625 range(18446744073709551619, 18446744073709551625, 3) True False 2 4 100000000000000000000000000000 -100000000000000000000 [18446744073709551625, 18446744073709551622, 18446744073709551619, 18446744073709551616] range(5, 10) True
print(range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(1) == range(1, 2), range(5) == [0, 1, 2, 3, 4], hash(range(0)) == hash(range(3, 3, 5)), range(3) is range(3), {range(2): 1}[range(0, 2, 1)], range(True), range(False, True), repr(range(1, 5, -1)), str(range(0, 5, 1)))
# -> True True False False True False 1 range(0, 1) range(0, 1) range(1, 5, -1) range(0, 5)
show(
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: range(1, 2, 0),
    lambda: range("a"),
    lambda: range(1.0),
    lambda: range(None),
    lambda: range(1, None),
    lambda: range(stop=5),
    lambda: r[7],
    lambda: r[-8],
    lambda: r["a"],
    lambda: r[1.5],
    lambda: r[::0],
    lambda: r.index(8),
    lambda: r.index("a"),
    lambda: r.index(),
    lambda: r.index(3, 0),
    lambda: len(range(2**63)),
    lambda: len(range(2**63 - 1)),
    lambda: range(10**30).index(10**30),
    lambda: setattr(r, "start", 1),
    lambda: r + r,
    lambda: r < r,
    lambda: r.__getitem__(slice(1, 3)),
    lambda: type("R", (range,), {}),
    lambda: r.append(1),
    lambda: iter(r).__length_hint__(),
)
# -> TypeError range expected at least 1 argument, got 0
# -> TypeError range expected at most 3 arguments, got 4
# -> ValueError range() arg 3 must not be zero
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError range() takes no keyword arguments
# -> IndexError range object index out of range
# -> IndexError range object index out of range
# -> TypeError range indices must be integers or slices, not str
# -> TypeError range indices must be integers or slices, not float
# -> ValueError slice step cannot be zero
# -> ValueError 8 is not in range
# -> ValueError sequence.index(x): x not in sequence
# -> TypeError range.index() takes exactly one argument (0 given)
# -> TypeError range.index() takes exactly one argument (2 given)
# -> OverflowError Python int too large to convert to C ssize_t
# -> 9223372036854775807
# -> ValueError 1000000000000000000000000000000 is not in range
# -> AttributeError readonly attribute
# -> TypeError unsupported operand type(s) for +: 'range' and 'range'
# -> TypeError '<' not supported between instances of 'range' and 'range'
# -> range(7, 15, 4)
# -> TypeError type 'range' is not an acceptable base type
# -> AttributeError 'range' object has no attribute 'append'
# -> 7
