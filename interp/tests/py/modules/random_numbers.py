"""The numbers of a seed, as CPython has them to the last bit."""

import random

for seed in (0, 1, -5, 2**40, 2**70 + 3, 10**300, True, 3.5, float("inf")):
    random.seed(seed)
    print([random.random() for _ in range(2)], random.getrandbits(7), random.getrandbits(32), random.getrandbits(33))
# -> [0.8444218515250481, 0.7579544029403025] 53 173879092 5407006266
# -> [0.13436424411240122, 0.8474337369372327] 97 271041745 1095513148
# -> [0.6229016948897019, 0.7417869892607294] 101 2965446622 8342760426
# -> [0.1036394562812375, 0.6705558677439764] 54 208659080 1665290981
# -> [0.16339507200642456, 0.9974755625541745] 31 2789117091 1209442044
# -> [0.6754128837732558, 0.009264697098734787] 14 358653504 8245685435
# -> [0.13436424411240122, 0.8474337369372327] 97 271041745 1095513148
# -> [0.3039190124834461, 0.23014450764056538] 116 45668145 2480598814
# -> [0.19236379321481523, 0.2868424512347926] 15 2450670151 5610481072
random.seed(42)
print(random.getrandbits(64), random.getrandbits(1000) % 10**20, random.getrandbits(0), random.randbytes(9).hex())
# -> 2053695854357871005 91570909772237970129 0 ac1dda9690813747cf
print([random.randrange(10) for _ in range(12)], [random.randrange(5, 50, 7) for _ in range(5)])
# -> [0, 2, 6, 5, 4, 2, 3, 5, 1, 1, 6, 1] [19, 47, 19, 33, 19]
print([random.randrange(50, 5, -7) for _ in range(5)], random.randrange(10**30))
# -> [8, 50, 15, 29, 22] 548440742519737271763133045624
print([random.randint(-3, 3) for _ in range(12)], random.uniform(2, 5))
# -> [-3, 1, -1, 3, 2, 1, 3, -1, 1, -2, 2, -3] 2.1374731509669864
one, other = random.Random(7), random.Random(7)
print(one.random() == other.random(), one.random() == random.random())  # -> True False
