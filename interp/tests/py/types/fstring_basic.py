# f-strings: expressions, conversions, nesting, braces, self-documentation.
name, n, items = "arm", 5, [1, 2, 3]
print(f"{name} {n + 1} {items[0]} {len(items)}", f"{{{n}}}", f"{{}}", f"a{''}b")  # -> arm 6 1 3 {5} {} ab
print(f"{n=} {name=} {n + 1 = } {name=!s} {n=:>4}")  # -> n=5 name='arm' n + 1 = 6 name=arm n=   5
print(f"{name!r} {name!s} {'é'!a} {name!r:>8}|")  # -> 'arm' arm '\xe9'    'arm'|
print(f"{[x * 2 for x in items]} {({'a': 1})['a']} {(lambda x: x * 2)(4)}")  # -> [2, 4, 6] 1 8
print(f"{'nested ' + f'{n} deep'}", f"{n if n > 3 else 'small'}", f"{'x' 'y'}")  # -> nested 5 deep 5 xy
print(f"one " "two " f"{n} " "{not}", rf"\n{n}", f"\t".encode())  # -> one two 5 {not} \n5 b'\t'
print(f"""{
    n
} lines""")  # -> 5 lines
print(f"{n:0{3}d} {n:{'>'}{4}}", f"{1,2}", f"{*items,}")  # -> 005    5 (1, 2) (1, 2, 3)
print(f"{n!r:^{n * 2}}|", f"{3.14159:.{n - 3}f}", f"{'a:b'}", f"{n}{n}{n}")  # ->     5     | 3.14 a:b 555
print(f"{n == 5} {n != 5} {n >= 2}", f"{(y := 7)} {y}", f"{None} {True}")  # -> True False True 7 7 None True
