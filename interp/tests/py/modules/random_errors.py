"""What the functions of `random` refuse."""

import random

for action in (
    lambda: random.randrange(0),
    lambda: random.randrange(3, 3),
    lambda: random.randrange(1, 2, 0),
    lambda: random.randrange(1, 10, -1),
    lambda: random.randrange(5, step=2),
    lambda: random.randint(5, 1),
    lambda: random.choice([]),
    lambda: random.choice(5),
    lambda: random.sample([1], 2),
    lambda: random.sample({1}, 1),
    lambda: random.sample("ab", 1, counts=[1]),
    lambda: random.choices("ab", [0, 0]),
    lambda: random.choices("ab", [1]),
    lambda: random.choices("ab", 3),
    lambda: random.choices("ab", [1, 2], cum_weights=[1, 2]),
    lambda: random.choices("ab", [float("inf"), 1]),
    lambda: random.choices([], k=1),
    lambda: random.shuffle("abc"),
    lambda: random.getrandbits(-1),
    lambda: random.getrandbits(2.0),
    lambda: random.gammavariate(0, 1),
    lambda: random.seed([]),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError empty range for randrange()
# -> ValueError empty range for randrange() (3, 3, 0)
# -> ValueError zero step for randrange()
# -> ValueError empty range for randrange()
# -> TypeError Missing a non-None stop argument
# -> ValueError empty range for randrange() (5, 2, -3)
# -> IndexError Cannot choose from an empty sequence
# -> TypeError object of type 'int' has no len()
# -> ValueError Sample larger than population or is negative
# -> TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# -> ValueError The number of counts does not match the population
# -> ValueError Total of weights must be greater than zero
# -> ValueError The number of weights does not match the population
# -> TypeError The number of choices must be a keyword argument: k=3
# -> TypeError Cannot specify both weights and cumulative weights
# -> ValueError Total of weights must be finite
# -> IndexError list index out of range
# -> TypeError 'str' object does not support item assignment
# -> ValueError number of bits must be non-negative
# -> TypeError 'float' object cannot be interpreted as an integer
# -> ValueError gammavariate: alpha and beta must be > 0.0
# -> TypeError The only supported seed types are: None,
# -> int, float, str, bytes, and bytearray.
