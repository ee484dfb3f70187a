# The limit of digits between integers and decimal text: how it is read, set and felt.
import sys
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
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
sys.set_int_max_str_digits(640)
show(lambda: len(str(10**639)), lambda: str(10**640), lambda: int("9" * 641), sys.get_int_max_str_digits)
sys.set_int_max_str_digits(0)
print(len(str(10**5000)), int("9" * 6000) == 10**6000 - 1, sys.get_int_max_str_digits())
show(lambda: sys.set_int_max_str_digits(639), lambda: sys.set_int_max_str_digits(-1), lambda: sys.set_int_max_str_digits("a"), lambda: sys.set_int_max_str_digits())
sys.set_int_max_str_digits(maxdigits=4300)
print(sys.get_int_max_str_digits())
