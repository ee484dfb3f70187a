# The limit of digits between integers and decimal text: how it is read, set and felt.
import sys
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
# -> 4300 4300 640
show(
    lambda: len(str(10**4299)),
    lambda: str(10**4300),
    lambda: int("1" * 4301),
    lambda: int("-" + "1" * 4301),
    lambda: int("_".join("1" * 4301)),
    lambda: int("0x" + "f" * 5000, 16).bit_length(),
    lambda: len(hex(10**5000)) + len(bin(10**5000)),
    lambda: f"{10**5000}",
    lambda: "%d" % 10**5000,
    lambda: repr([10**5000]),
    lambda: len("%x" % 10**5000),
)
# -> 4300
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# -> 20000
# -> 20767
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# -> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# -> 4153
sys.set_int_max_str_digits(640)
show(lambda: len(str(10**639)), lambda: str(10**640), lambda: int("9" * 641), sys.get_int_max_str_digits)
# -> 640
# -> ValueError Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# -> ValueError Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
# -> 640
sys.set_int_max_str_digits(0)
print(len(str(10**5000)), int("9" * 6000) == 10**6000 - 1, sys.get_int_max_str_digits())  # -> 5001 True 0
show(lambda: sys.set_int_max_str_digits(639), lambda: sys.set_int_max_str_digits(-1), lambda: sys.set_int_max_str_digits("a"), lambda: sys.set_int_max_str_digits())
# -> ValueError maxdigits must be 0 or larger than 640
# -> ValueError maxdigits must be 0 or larger than 640
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError set_int_max_str_digits() missing required argument 'maxdigits' (pos 1)
sys.set_int_max_str_digits(maxdigits=4300)
print(sys.get_int_max_str_digits())  # -> 4300
