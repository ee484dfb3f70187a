"""Choices, samples and orders."""

import random

random.seed(42)
print("".join(random.choice("abcdef") for _ in range(20)), "".join(random.choices("abc", k=12)))
# -> faafcbbbfaffeaedaaab abbccbbaccab
print("".join(random.choices("abc", [1, 2, 7], k=12)), "".join(random.choices("abc", cum_weights=[1, 3, 10], k=12)))
# -> bbcbcccbacbc abcccbaccccc
cards = list(range(20))
random.shuffle(cards)
print(cards)  # -> [6, 0, 16, 18, 13, 7, 9, 19, 2, 1, 4, 10, 3, 17, 15, 5, 11, 14, 8, 12]
print(random.sample(range(1000), 5), random.sample(range(30), 8), random.sample(range(10**9), 40)[:4])
# -> [701, 332, 863, 786, 794] [1, 7, 26, 29, 25, 10, 12, 8] [71069472, 226541099, 980472440, 609004943]
print(random.sample("abc", 7, counts=[3, 3, 3]), random.sample([], 0))  # -> ['a', 'c', 'b', 'a', 'b', 'c', 'c'] []


class Always(random.Random):
    """Numbers of its own, and no bits."""

    def random(self):
        return 0.3


always = Always()
print(always.randrange(10), always.choice("abcdef"), always.sample(range(5), 3))  # -> 7 d [2, 1, 0]
