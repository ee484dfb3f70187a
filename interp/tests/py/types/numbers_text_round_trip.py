# repr and eval of numbers of every kind and size give the number back; str and format agree.
values = [0, -1, 2**31, -(2**63), 10**40, True, 0.0, -0.0, 1e-7, 123456.789, 1e16, 5e-324, 1.7976931348623157e308, 1j, -1.5 - 2.5j, 3 + 0j, 1j * 2, 1e100 + 1e-100j]
for v in values:
    back = eval(repr(v))
    assert back == v and type(back) is type(v) and str(v) == repr(v) == format(v) == f"{v}" == "%s" % (v,), v
    print(v, type(back)(str(v)) == v if not isinstance(v, bool) else bool(str(v)), hash(back) == hash(v), [v], (v,), {v})
# -> 0 True True [0] (0,) {0}
# -> -1 True True [-1] (-1,) {-1}
# -> 2147483648 True True [2147483648] (2147483648,) {2147483648}
# -> -9223372036854775808 True True [-9223372036854775808] (-9223372036854775808,) {-9223372036854775808}
# -> 10000000000000000000000000000000000000000 True True [10000000000000000000000000000000000000000] (10000000000000000000000000000000000000000,) {10000000000000000000000000000000000000000}
# -> True True True [True] (True,) {True}
# -> 0.0 True True [0.0] (0.0,) {0.0}
# -> -0.0 True True [-0.0] (-0.0,) {-0.0}
# -> 1e-07 True True [1e-07] (1e-07,) {1e-07}
# -> 123456.789 True True [123456.789] (123456.789,) {123456.789}
# -> 1e+16 True True [1e+16] (1e+16,) {1e+16}
# -> 5e-324 True True [5e-324] (5e-324,) {5e-324}
# -> 1.7976931348623157e+308 True True [1.7976931348623157e+308] (1.7976931348623157e+308,) {1.7976931348623157e+308}
# -> 1j True True [1j] (1j,) {1j}
# -> (-1.5-2.5j) True True [(-1.5-2.5j)] ((-1.5-2.5j),) {(-1.5-2.5j)}
# -> (3+0j) True True [(3+0j)] ((3+0j),) {(3+0j)}
# -> 2j True True [2j] (2j,) {2j}
# -> (1e+100+1e-100j) True True [(1e+100+1e-100j)] ((1e+100+1e-100j),) {(1e+100+1e-100j)}
print(int("-0"), float("-0"), complex("-0"), int(-0.0), float(-0), repr(-0.0), int("0" * 20), float("0e5"), f"{-0.0:.0f} {-0.4:.0f} {-0.0:+} {0.0:+} {-0:d}", "%d %d %s" % (-0.9, 0.9, -0.0), abs(-0.0), -0.0 + 0, 0 * -1, 0.0 * -1)
# -> 0 -0.0 (-0+0j) 0 0.0 -0.0 0 0.0 -0 -0 -0.0 +0.0 0 0 0 -0.0 0.0 0.0 0 -0.0
print([int(x) for x in (1.9, -1.9, 1e15 + 0.9, "12", b"-7", True)], [float(x) for x in (1, "1e3", b" 2 ", True, 2**60)], [complex(x) for x in (1, 2.5, "1j", True)], [bool(x) for x in (0, 0.0, 0j, -0.0, 1e-320, "", "0", " ")], [str(x) for x in (1, 1.0, 1j, True, None)])
# -> [1, -1, 1000000000000000, 12, -7, 1] [1.0, 1000.0, 2.0, 1.0, 1.152921504606847e+18] [(1+0j), (2.5+0j), 1j, (1+0j)] [False, False, False, False, True, False, True, True] ['1', '1.0', '1j', 'True', 'None']
