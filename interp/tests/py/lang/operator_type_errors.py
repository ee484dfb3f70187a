# Messages for operators on operands that do not fit.
cases = [
    lambda: 1 + "a",
    lambda: "a" + 1,
    lambda: [] + (),
    lambda: None - 1,
    lambda: {} * 2,
    lambda: "a" * "b",
    lambda: "a" * 1.5,
    lambda: 1 / "x",
    lambda: 1 // None,
    lambda: [] % 1,
    lambda: 1 ** "2",
    lambda: 1.5 << 1,
    lambda: 1 | 1.0,
    lambda: {} & set(),
    lambda: -"a",
    lambda: +[],
    lambda: ~1.5,
    lambda: 1 < "a",
    lambda: [] >= 3,
    lambda: None < None,
    lambda: {} < {},
    lambda: 1 @ 2,
    lambda: b"a" + "a",
    lambda: "a" + b"a",
    lambda: [1] + 2,
    lambda: (1,) + [2],
]
for case in cases:
    try:
        print(case())
    except TypeError as e:
        print(e)
# -> unsupported operand type(s) for +: 'int' and 'str'
# -> can only concatenate str (not "int") to str
# -> can only concatenate list (not "tuple") to list
# -> unsupported operand type(s) for -: 'NoneType' and 'int'
# -> unsupported operand type(s) for *: 'dict' and 'int'
# -> can't multiply sequence by non-int of type 'str'
# -> can't multiply sequence by non-int of type 'float'
# -> unsupported operand type(s) for /: 'int' and 'str'
# -> unsupported operand type(s) for //: 'int' and 'NoneType'
# -> unsupported operand type(s) for %: 'list' and 'int'
# -> unsupported operand type(s) for ** or pow(): 'int' and 'str'
# -> unsupported operand type(s) for <<: 'float' and 'int'
# -> unsupported operand type(s) for |: 'int' and 'float'
# -> unsupported operand type(s) for &: 'dict' and 'set'
# -> bad operand type for unary -: 'str'
# -> bad operand type for unary +: 'list'
# -> bad operand type for unary ~: 'float'
# -> '<' not supported between instances of 'int' and 'str'
# -> '>=' not supported between instances of 'list' and 'int'
# -> '<' not supported between instances of 'NoneType' and 'NoneType'
# -> '<' not supported between instances of 'dict' and 'dict'
# -> unsupported operand type(s) for @: 'int' and 'int'
# -> can't concat str to bytes
# -> can only concatenate str (not "bytes") to str
# -> can only concatenate list (not "int") to list
# -> can only concatenate tuple (not "list") to tuple
