# What __getitem__ and friends get for every way of writing a subscript; slices as objects, their fields, comparison and indices.
class S:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        self.got = k, v

    def __delitem__(self, k):
        self.gone = k


s = S()
print(s[0], s[-1], s["a"], s[1.5], s[None], s[...], s[True], s[1:], s[:1], s[:], s[::2], s[1:2:3], s[::], s[:-1], s[a := 5], s[lambda x: x](3), s[{}], s[[]])
# -> 0 -1 a 1.5 None Ellipsis True slice(1, None, None) slice(None, 1, None) slice(None, None, None) slice(None, None, 2) slice(1, 2, 3) slice(None, None, None) slice(None, -1, None) 5 3 {} []
print(s[1, 2], s[1,], s[()], s[1:2, 3], s[..., 1:], s[:, :], s[(1, 2)], s[*[1, 2]], s[*"a", 1:2], s[not 1], s[1 if 0 else 2], s["a":"b"], s[1:None:...], s[s[3]])
# -> (1, 2) (1,) () (slice(1, 2, None), 3) (Ellipsis, slice(1, None, None)) (slice(None, None, None), slice(None, None, None)) (1, 2) (1, 2) ('a', slice(1, 2, None)) False 2 slice('a', 'b', None) slice(1, None, Ellipsis) 3
s[1:2] = "v"; print(s.got)  # -> (slice(1, 2, None), 'v')
s[1, ...] = s["k"] = 3; print(s.got)  # -> ('k', 3)
s[0] += 1; print(s.got)  # -> (0, 1)
del s[::2]; print(s.gone)  # -> slice(None, None, 2)
del s[1, 2]; print(s.gone)  # -> (1, 2)
x = slice(1, 10, 3)
print(x.start, x.stop, x.step, x.indices(5), slice(None).indices(3), slice(-1, None, -1).indices(4), slice(5)), print(slice(1, 2) == slice(1, 2), slice(1) != slice(None, 1), slice(1, 2) < slice(1, 3))
# -> 1 10 3 (1, 5, 3) (0, 3, 1) (3, -1, -1) slice(None, 5, None)
# -> True False True
for bad in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: x.indices(-1), lambda: x.indices("a"), lambda: slice(1, 2, 0).indices(3), lambda: hash(x), lambda: [1][slice("a")], lambda: [1, 2][::0], lambda: {}[1:2], lambda: exec("[1, 2, 3][::2] = [1]"), lambda: exec("a = [1, 2, 3]\na[::2] = [1]"), lambda: exec("a = [1]\na[:] = 5")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError slice expected at least 1 argument, got 0
# -> TypeError slice expected at most 3 arguments, got 4
# -> ValueError length should not be negative
# -> TypeError 'str' object cannot be interpreted as an integer
# -> ValueError slice step cannot be zero
# -> TypeError unhashable type: 'slice'
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> ValueError slice step cannot be zero
# -> TypeError unhashable type: 'slice'
# -> ValueError attempt to assign sequence of size 1 to extended slice of size 2
# -> ValueError attempt to assign sequence of size 1 to extended slice of size 2
# -> TypeError can only assign an iterable


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


l = list(range(6))
print(l[Index(1)], l[Index(1):Index(5):Index(2)], "abcdef"[Index(-2):], (1, 2, 3)[:Index(1)], l[-100:100], l[100:], l[3:1], l[True:4], l[::-2], range(10)[Index(2):8:3])
# -> 1 [1, 3] ef (1,) [0, 1, 2, 3, 4, 5] [] [] [1, 2, 3] [5, 3, 1] range(2, 8, 3)
l[Index(0)], l[Index(1):Index(3)] = "i", "xyz"
del l[Index(-1)]
print(l)  # -> ['i', 'x', 'y', 'z', 3, 4]
