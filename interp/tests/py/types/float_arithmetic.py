# Float operators, signs and rounding directions.
print(1.5 + 2, 0.1 + 0.2, 3.0 - 0.5, 2.5 * 4, 7.0 / 2)  # -> 3.5 0.30000000000000004 2.5 10.0 3.5
print(7.5 // 2, -7.5 // 2, 7.5 // -2, 7.5 % 2, -7.5 % 2, 7.5 % -2)  # -> 3.0 -4.0 -4.0 1.5 0.5 -0.5
print(2.0 ** 3, 2 ** 0.5 == 2.0 ** 0.5, 9.0 ** -0.5, (-8.0) ** 3)  # -> 8.0 True 0.3333333333333333 -512.0
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(5, 0.3))  # -> (3.0, 1.5) (-4.0, 0.5) (16.0, 0.20000000000000018)
print(-0.0 + 0.0, 0.0 * -1, -0.0 == 0.0, 0.0 // -1, -1e-20 % 1, 5.0 % -5.0)  # -> 0.0 -0.0 True -0.0 1.0 -0.0
print(abs(-2.5), -(-2.5), +1.5)  # -> 2.5 2.5 1.5
print(1e308 + 1e308, 1e308 * -10, 1e-320 / 1e10, 1e200 * 1e-200)  # -> inf -inf 0.0 1.0
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1.0,
          lambda: 10.0 ** 400, lambda: 1.0 / False):
    try:
        print(f())
    except ArithmeticError as e:
        print(type(e).__name__, e)
# -> ZeroDivisionError float division by zero
# -> ZeroDivisionError float floor division by zero
# -> ZeroDivisionError float modulo
# -> ZeroDivisionError float divmod()
# -> ZeroDivisionError 0.0 cannot be raised to a negative power
# -> OverflowError (34, 'Numerical result out of range')
# -> ZeroDivisionError float division by zero
