# Value patterns compare by ==, None, True and False by identity; numbers signed and complex; the order of comparison.
class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name, other)
        return self.name == other


class Names:
    ONE = Loud("one")
    NAN = float("nan")
    SUB = type("Sub", (), {"TWO": 2})


def which(subject):
    match subject:
        case None:
            return "None"
        case True:
            return "True"
        case -0x10 | -1.5 | -2j | 3 - 4j | -5 + 6j:
            return f"number {subject}"
        case Names.NAN:
            return "nan"
        case Names.SUB.TWO:
            return "two"
        case "x" "y" | b"z":
            return "text"
        case Names.ONE:
            return "one"
    return "nothing"


for subject in (None, 0, 1, 1.0, True, False, -16, -1.5, -2j, 3 - 4j, -5 + 6j, 2.0, "xy", b"z", float("nan")):
    print(subject, which(subject))
# -> None None
# -> eq one 0
# -> 0 nothing
# -> eq one 1
# -> 1 nothing
# -> eq one 1.0
# -> 1.0 nothing
# -> True True
# -> eq one False
# -> False nothing
# -> -16 number -16
# -> -1.5 number -1.5
# -> (-0-2j) number (-0-2j)
# -> (3-4j) number (3-4j)
# -> (-5+6j) number (-5+6j)
# -> 2.0 two
# -> xy text
# -> b'z' text
# -> eq one nan
# -> nan nothing
print(which(Loud(2)))
# -> eq 2 -16
# -> eq 2 -1.5
# -> eq 2 (-0-2j)
# -> eq 2 (3-4j)
# -> eq 2 (-5+6j)
# -> eq 2 nan
# -> eq 2 2
# -> two
match Loud("subject"):
    case "other" | "subject":
        print("by its own eq")
# -> eq subject other
# -> eq subject subject
# -> by its own eq
