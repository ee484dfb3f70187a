# Stars and tuples inside subscripts.
class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)


s = Show()
a = (1, 2)
print(s[*a], s[0, *a], s[*a, *a], s[*[]], s[(1, 2)], s[1,], s[(1,)])
# -> (1, 2) (0, 1, 2) (1, 2, 1, 2) () (1, 2) (1,) (1,)
s[*a] = 5  # -> set (1, 2) 5
s[0, *a] = 6  # -> set (0, 1, 2) 6
d = {}
d[1, 2] = "pair"
d[(3,)] = "one"
print(d[1, 2], d[3,], (1, 2) in d, d)  # -> pair one True {(1, 2): 'pair', (3,): 'one'}
x = [[1, 2], [3, 4]]
i = 0
x[i], i = [9], 1
print(x, i)  # -> [[9], [3, 4]] 1
print(x[-1][0:1], x[1][::-1], x[:1][0][0])  # -> [3] [4, 3] 9
