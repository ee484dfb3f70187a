# Ranges beyond 64 bits and empty ones: len, index, slices of slices, membership of odd values, equality, hash, reversed, attributes.
big = range(10**20, 10**20 + 50, 7)
down = range(5, -10**21, -10**20)
print(big, len(big), big[-1], big[2:5], big[::-1], big[::-2], 10**20 + 7 in big, 10**20 + 8 in big, float(10**20) in big, big.index(10**20 + 14), big.count(0), down, len(down), down[10], list(down[-2:]), list(reversed(big))[:2])
# -> range(100000000000000000000, 100000000000000000050, 7) 8 100000000000000000049 range(100000000000000000014, 100000000000000000035, 7) range(100000000000000000049, 99999999999999999993, -7) range(100000000000000000049, 99999999999999999993, -14) True False True 2 0 range(5, -1000000000000000000000, -100000000000000000000) 11 -999999999999999999995 [-899999999999999999995, -999999999999999999995] [100000000000000000049, 100000000000000000042]
print(range(0), range(1, 1, -1), range(3, 0), len(range(2**62)), range(2**63)[2**63 - 1], bool(range(2**70)), bool(range(0)), range(2**70)[::2**68], [*range(2**64, 2**64 + 2)], range(10)[True], range(5)[-5:])
# -> range(0, 0) range(1, 1, -1) range(3, 0) 4611686018427387904 9223372036854775807 True False range(0, 1180591620717411303424, 295147905179352825856) [18446744073709551616, 18446744073709551617] 1 range(0, 5)
print(range(0) == range(2, 2, 3), range(0, 3, 2) == range(0, 4, 2), range(1, 2, 5) == range(1, 9, 100), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(3) == [0, 1, 2], range(True, 3) == range(1, 3), {range(0): 1}[range(5, 5)], range(3) != range(3), range(2) is range(2))
# -> True True True True False True 1 False False
print(2.0 in range(5), 2.5 in range(5), "a" in range(5), True in range(2), None in range(3), 2 + 0j in range(3), range(5).index(2.0) if False else range(5).index(True), range(5).count(3.0), range(5).count("x"), [] in range(2))
# -> True False False True False True 1 1 0 False
r = range(10, 0, -3)
print(r.start, r.stop, r.step, list(r), r[1:], r[:-1], r[::-1], r[::2], r[5:], r[-2:1:-1], r[1:3][0], r[::-1][::-1] == r, r.index(4), 5 in r, min(r), max(r), sum(r), sorted(r), [*map(r.__getitem__, (0, -1))], tuple(zip(r, r[1:])))
# -> 10 0 -3 [10, 7, 4, 1] range(7, -2, -3) range(10, 1, -3) range(1, 13, 3) range(10, -2, -6) range(-2, -2, -3) range(4, 7, 3) 7 True 2 False 1 10 22 [1, 4, 7, 10] [10, 1] ((10, 7), (7, 4), (4, 1))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Equal:
    def __eq__(self, other):
        return other == 4


print(range(Index(2), Index(9), Index(3)), range(9)[Index(2)], range(9)[Index(1) : Index(5)], Equal() in range(9), range(9).index(Equal()), range(9).count(Equal()), range(True), range(Index(2**65)).stop)
# -> range(2, 9, 3) 2 range(1, 5) True 4 1 range(0, 1) 36893488147419103232
for trial in (lambda: range(1.5), lambda: range("3"), lambda: range(1, 2, 0), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)["a"], lambda: range(3).index(5), lambda: range(3).index("x"), lambda: len(range(2**64)), lambda: range(stop=3), lambda: range(3) < range(4), lambda: range(3) + range(2), lambda: setattr(range(3), "start", 1), lambda: range(3)[::0], lambda: range(2**70)[2**70], lambda: range(None), lambda: range(3)[1.0], lambda: range(Index("x")), lambda: list(range(2**100, 2**100 + 3))):
    try:
        print(trial())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as error:
        print(type(error).__name__, error)
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> ValueError range() arg 3 must not be zero
# -> TypeError range expected at least 1 argument, got 0
# -> TypeError range expected at most 3 arguments, got 4
# -> IndexError range object index out of range
# -> IndexError range object index out of range
# -> TypeError range indices must be integers or slices, not str
# -> ValueError 5 is not in range
# -> ValueError sequence.index(x): x not in sequence
# -> OverflowError Python int too large to convert to C ssize_t
# -> TypeError range() takes no keyword arguments
# -> TypeError '<' not supported between instances of 'range' and 'range'
# -> TypeError unsupported operand type(s) for +: 'range' and 'range'
# -> AttributeError readonly attribute
# -> ValueError slice step cannot be zero
# -> IndexError range object index out of range
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError range indices must be integers or slices, not float
# -> TypeError __index__ returned non-int (type str)
# -> [1267650600228229401496703205376, 1267650600228229401496703205377, 1267650600228229401496703205378]
