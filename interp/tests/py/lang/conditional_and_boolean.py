# Nested conditional expressions, and/or/not with comparisons and walrus, in all kinds of conditions; constants folded away or not.
def show(*values):
    print(*values)
    return values[-1]


print(1 if show("a", 0) else 2 if show("b", 1) else show("never"))
# -> a 0
# -> b 1
# -> 2
print(show(0) or show("") or show([]), show(1) and show("x") and show(0) and show("never"))
# -> 0
# ->
# -> []
# -> 1
# -> x
# -> 0
# -> [] 0
print(not show(1) or show(2), not (show(0) and show(3)), (show(1) or show(2)) and show(3))
# -> 1
# -> 2
# -> 0
# -> 1
# -> 3
# -> 2 True 3
print(1 < show(2) < show(1) < show("never"), 3 > show(2) > 1 != 0, 1 == 1.0 == True is True, 1 in [1] in [[1]])
# -> 2
# -> 1
# -> 2
# -> False True True True
print((lambda: 1 if 0 else 2)(), [x if x else "zero" for x in (0, 1)], {(1 if 0 else 2): 3 if 0 else 4}, "ab"[1 if 1 else 0])
# -> 2 ['zero', 1] {2: 4} b
x = None
print((x or {}).get("k", "default"), x and x.attribute, x is not None and x > 1, x is None or never_defined)
# -> default None False True
if 0:
    print("never")
elif "" or () or {}:
    print("never")
elif not None and not 0.0 and not 0j and not b"" and not range(0) and not set():
    print("all empty")  # -> all empty
while 0 or False: print("never")
while not 1: print("never")
else: print("else of while")
# -> else of while
assert 1 or 1 / 0
if (a := 5) > 3 and (b := a * 2) > 3 or (c := 1): print(a, b, "c" in globals())  # -> 5 10 False
print(True and 1, 1 and True, False or 0, 0 or False, not 0 == 0, not (1, ), not not "", -0.0 or "zero", float("nan") and "nan")
# -> 1 True 0 False False False False zero nan
def returns(v):
    return v and v[0] or "fallback", v if v else None
print(returns([]), returns([0]), returns([1]))  # -> ('fallback', None) ('fallback', [0]) (1, [1])
print(*(("even", "odd")[n % 2] for n in range(3)), bool(__debug__), "yes" if __name__ else "no")
# -> even odd even True yes
if 1: pass; print("after pass")  # -> after pass
if True:
    if False: print("never")
    else: print("inner else")  # -> inner else
else: print("never")
print("a" if True else 1 / 0, 0 and 1 / 0, 1 or 1 / 0, [1 / 0 for _ in ()], (1 / 0 for _ in (1,)) is None)
# -> a 0 1 [] False
