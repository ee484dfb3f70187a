# Expressions a compiler may compute early must still behave as written.
print(2 * 3 + 4, "ab" * 2, (1, 2) + (3,), -5 // 2, 2**40, 1 / 4, not 0, "a" "b" + "c", ~0, -0.0, 1 - 1)
# -> 10 abab (1, 2, 3) -3 1099511627776 0.25 True abc -1 -0.0 0
print("x" * 0 + "y", [1] * 2, (0,) * 3, b"a" * 2 + b"c", 0x10 | 1, 7 & ~2, 1 << 70, 10**20 // 3)
# -> y [1, 1] (0, 0, 0) b'aac' 17 5 1180591620717411303424 33333333333333333333


def unreachable(flag):
    if flag:
        return 1 / 0
    return "safe"


print(unreachable(False))  # -> safe
for f in (
    lambda: 1 / 0,
    lambda: 5 % 0,
    lambda: -(1**0),
    lambda: 1 << 3,
    lambda: 2**-1,
    lambda: 0**0,
):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(e)
# -> division by zero
# -> integer modulo by zero
# -> -1
# -> 8
# -> 0.5
# -> 1
if 0:
    never_defined
while 0:
    never_defined
if "":
    pass
elif 1.5:
    print("taken")  # -> taken
if not None and (1 and 2):
    print("also taken")  # -> also taken
x = 1 if 0 else 2
print(x, 5 if "" else 6, 1 < 2 < 3, "b" in "abc", 3 in (1, 2, 3), None is None)  # -> 2 6 True True True True
t = (1, 2, (3, "x"))
print(t, t is t, t == (1, 2, (3, "x")), hash(t) == hash((1, 2, (3, "x"))))  # -> (1, 2, (3, 'x')) True True True


def same():
    return [], {}, [1, 2], {"a": 1}


a, b = same(), same()
print(a == b, a[0] is b[0], a[2] is b[2])  # -> True False False
a[2].append(3)
print(same())  # -> ([], {}, [1, 2], {'a': 1})
print(1 == True == 1.0, {1: "a", 1.0: "b"}, [0.0, -0.0], (0, 0.0, False), 1_0 + 0_0)
# -> True {1: 'b'} [0.0, -0.0] (0, 0.0, False) 10
