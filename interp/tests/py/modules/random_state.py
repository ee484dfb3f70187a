"""States are kept, brought back and copied."""

import copy
import random

generator = random.Random(7)
generator.gauss()
state = generator.getstate()
print(state[0], len(state[1]), state[1][:3], state[1][-1], f"{state[2]:.10g}")
# -> 3 625 (2209797851, 1310782419, 3119086015) 4 0.5114315125
numbers = [generator.random() for _ in range(700)]
generator.setstate(state)
print(numbers == [generator.random() for _ in range(700)])  # -> True
for twin in copy.copy(generator), copy.deepcopy(generator):
    print(twin.random() == generator.random())
    generator.setstate(twin.getstate())
# -> True
# -> False
other = random.Random()
other.setstate(state)
print(other.random() == numbers[0])  # -> True
for wrong in ((1, 2, 3), (3, [1], None), (3, (1,), None), (3, (1,) * 624 + (700,), None)):
    try:
        generator.setstate(wrong)
    except (TypeError, ValueError) as error:
        print(error)
# -> state with version 1 passed to Random.setstate() of version 3
# -> state vector must be a tuple
# -> state vector is the wrong size
# -> invalid state
