# Indexing and slicing of ASCII and other text.
s = "abcdef"
print(s[0], s[-1], s[2:4], s[:2], s[4:], s[:], s[-2:], s[:-2])  # -> a f cd ab ef abcdef ef abcd
print(s[::2], s[1::2], s[::-1], s[4:1:-1], s[4:1:-2], s[-100:2], [s[10:], s[3:1]])
# -> ace bdf fedcba edc ec ab ['', '']
print(s[slice(1, 3)], s[None:None:3], s[True])  # -> bc ad b
u = "añ日😀z"
print(len(u), u[1], u[2], u[3], u[-1], u[1:4], u[::-1], u[2:], u[:-3])  # -> 5 ñ 日 😀 z ñ日😀 z😀日ña 日😀z añ
print([c for c in u])  # -> ['a', 'ñ', '日', '😀', 'z']
print("".join(u[i] for i in range(len(u) - 1, -1, -1)))  # -> z😀日ña
print(""[:], ""[0:5], "x"[-1:], len(""[::-1]))  # ->   x 0
for f in (lambda: s[6], lambda: u[5], lambda: ""[0], lambda: u[-6]):
    try:
        f()
    except IndexError as e:
        print(e)
# -> string index out of range
# -> string index out of range
# -> string index out of range
# -> string index out of range
