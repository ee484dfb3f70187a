"""`*_` in a sequence pattern: only the items beside it are asked for."""

import collections.abc


class Endless(collections.abc.Sequence):
    asked = []

    def __getitem__(self, index):
        self.asked.append(index)
        return index

    def __len__(self):
        return 42


match Endless():
    case [1, *_, _]:
        print("wrong")
    case [0, _, x, *_, y, _, z]:
        print(x, y, z)  # -> 2 39 41
print(Endless.asked)  # -> [0, 0, 2, 39, 41]


def ends(value):
    match value:
        case [*_, 7]:
            return "ends with 7"
        case [first, *_] if first == 1:
            return "begins with 1"
        case [[a, *_], *_, {"k": v}]:
            return a, v
        case [_, *_, _]:
            return "two or more"
        case [*_]:
            return "others"


for value in (range(1 << 40), [1, 7], (1,), [], [0], [[5, 6], 1, {"k": 2}], [[5], {"k": 3}], [(), {"k": 4}], [2, 3, 4], "17"):
    print(ends(value))
# -> two or more
# -> ends with 7
# -> begins with 1
# -> others
# -> others
# -> (5, 2)
# -> (5, 3)
# -> two or more
# -> two or more
# -> None
