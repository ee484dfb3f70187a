# int, float, str and bool of one another.
values = [0, 1, -7, 2.0, -2.5, True, False, "12", "-3.5", "x", "", None, [], [1], b"5", "0x1f", " 8 "]
for convert in (int, float, str, bool, list, tuple):
    row = []
    for v in values:
        try:
            row.append(repr(convert(v)))
        except (TypeError, ValueError) as e:
            row.append(type(e).__name__[0] + "!")
    print(convert.__name__, *row)
# -> int 0 1 -7 2 -2 1 0 12 V! V! V! T! T! T! 5 V! 8
# -> float 0.0 1.0 -7.0 2.0 -2.5 1.0 0.0 12.0 -3.5 V! V! T! T! T! 5.0 V! 8.0
# -> str '0' '1' '-7' '2.0' '-2.5' 'True' 'False' '12' '-3.5' 'x' '' 'None' '[]' '[1]' "b'5'" '0x1f' ' 8 '
# -> bool False True True True True True False True True True False False False True True True True
# -> list T! T! T! T! T! T! T! ['1', '2'] ['-', '3', '.', '5'] ['x'] [] T! [] [1] [53] ['0', 'x', '1', 'f'] [' ', '8', ' ']
# -> tuple T! T! T! T! T! T! T! ('1', '2') ('-', '3', '.', '5') ('x',) () T! () (1,) (53,) ('0', 'x', '1', 'f') (' ', '8', ' ')
print(
    int("12") + int(3.9) + int(True),
    float("1e3") + float(2),
    str(1.0) + str(1),
    bool("0"),
    bool(0.0),
    int(str(int("7"))),
)  # -> 16 1002.0 1.01 True False 7
print(
    [int(c) for c in "123"],
    list(map(float, ["1", "2.5"])),
    "".join(map(str, [1, 2.0, None])),
    sum(map(bool, [0, 1, "", "a"])),
)  # -> [1, 2, 3] [1.0, 2.5] 12.0None 2
print(int(1e3), int(-0.9), round(-0.9), int("-0"), float("-0"), str(-0.0), int(float("3.99")))
# -> 1000 0 -1 0 -0.0 -0.0 3
