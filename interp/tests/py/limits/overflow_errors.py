# Sizes and counts past every index are OverflowErrors.
huge = 10**30
cases = [
    lambda: "a" * huge,
    lambda: [0] * huge,
    lambda: (0,) * huge,
    lambda: b"a" * huge,
    lambda: bytes(huge),
    lambda: [1, 2][huge],
    lambda: "ab"[huge],
    lambda: (1,)[-huge],
    lambda: chr(huge),
    lambda: float(10**400),
    lambda: 10**400 * 1.0,
    lambda: int(float("inf")),
    lambda: 2.0**5000,
    lambda: "ab".ljust(huge),
    lambda: [].insert(huge, 1),
    lambda: len(range(huge)),
    lambda: (5).to_bytes(huge, "big"),
    lambda: 1e300 * 10**309,
    lambda: 1 << huge,
]
for case in cases:
    try:
        print("fine", case())
    except (OverflowError, IndexError, MemoryError, ValueError) as e:
        print(type(e).__name__, e)
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> IndexError cannot fit 'int' into an index-sized integer
# -> IndexError cannot fit 'int' into an index-sized integer
# -> IndexError cannot fit 'int' into an index-sized integer
# -> OverflowError Python int too large to convert to C int
# -> OverflowError int too large to convert to float
# -> OverflowError int too large to convert to float
# -> OverflowError cannot convert float infinity to integer
# -> OverflowError (34, 'Numerical result out of range')
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError Python int too large to convert to C ssize_t
# -> OverflowError int too large to convert to float
# -> OverflowError too many digits in integer
print(
    [1, 2, 3][:huge], "abc"[-huge:], "ab"[huge:] == "", list(range(3))[::huge], "a" * -huge == "", [0] * -huge
)  # raises OverflowError: cannot fit 'int' into an index-sized integer
