# Repetition and concatenation: zero, negative, bools, in place, wide texts, refused kinds.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print("ab" * 0 == "", "ab" * -1 == "", "ab" * True, 3 * "é", "日" * 2 + "a", "" * 10**9 == "", "a" * 5, "ab" * 3 == "ababab", "😀" * 2, "x".__rmul__(3))
# -> True True ab ééé 日日a True aaaaa True 😀😀 xxx
s = t = "a"
s += "b"
t *= 3
print(s, t, s is not t)  # -> ab aaa True
for n in range(3):
    s += str(n) + "é" * n
print(s, len(s), s[::-1])  # -> ab01é2éé 8 éé2é10ba
show(lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"b", lambda: "a" + None, lambda: "a" * "b", lambda: "a" * 1.0, lambda: "a" * None, lambda: "a" - "b", lambda: "a" / 2, lambda: -"a", lambda: "a" & "b", lambda: "a" @ "b", lambda: "a" ** 2, lambda: "a" // 2, lambda: divmod("a", 2), lambda: "a" << 1, lambda: ~"a", lambda: abs("a"), lambda: [1] + "a", lambda: ("a",) + "b")
# -> TypeError can only concatenate str (not "int") to str
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError can only concatenate str (not "bytes") to str
# -> TypeError can only concatenate str (not "NoneType") to str
# -> TypeError can't multiply sequence by non-int of type 'str'
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError can't multiply sequence by non-int of type 'NoneType'
# -> TypeError unsupported operand type(s) for -: 'str' and 'str'
# -> TypeError unsupported operand type(s) for /: 'str' and 'int'
# -> TypeError bad operand type for unary -: 'str'
# -> TypeError unsupported operand type(s) for &: 'str' and 'str'
# -> TypeError unsupported operand type(s) for @: 'str' and 'str'
# -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# -> TypeError unsupported operand type(s) for //: 'str' and 'int'
# -> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# -> TypeError unsupported operand type(s) for <<: 'str' and 'int'
# -> TypeError bad operand type for unary ~: 'str'
# -> TypeError bad operand type for abs(): 'str'
# -> TypeError can only concatenate list (not "str") to list
# -> TypeError can only concatenate tuple (not "str") to tuple
text = "x"
try:
    text += 5
except TypeError as e:
    print(e, text)  # -> can only concatenate str (not "int") to str x
try:
    text *= "y"
except TypeError as e:
    print(e, text)  # -> can't multiply sequence by non-int of type 'str' x
try:
    text -= "y"
except TypeError as e:
    print(e, text)  # -> unsupported operand type(s) for -=: 'str' and 'str' x
