# Numbers that nobody seeded are those of the seed 0: the machine has nothing that would differ from run to run.
import random

print(random.random(), random.Random().random())
# -> 0.8444218515250481 0.8444218515250481
random.seed(0)
print(random.random(), hasattr(random, "SystemRandom"))
# -> 0.8444218515250481 False
