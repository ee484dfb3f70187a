# A square that is too large for a float is an error, written out or not; that of infinity is none.
for x in (1e300, -1e200, 1.5, float("inf"), 1e154):
    try:
        print(x**2)
    except OverflowError as error:
        print(error)
# -> (34, 'Numerical result out of range')
# -> (34, 'Numerical result out of range')
# -> 2.25
# -> inf
# -> 1e+308
try:
    print(1e300**2)
except OverflowError as error:
    print(error)  # -> (34, 'Numerical result out of range')
x = 1e300
try:
    x **= 2
except OverflowError as error:
    print(error)  # -> (34, 'Numerical result out of range')
print(x * x, (2**40) ** 2)  # -> inf 1208925819614629174706176
