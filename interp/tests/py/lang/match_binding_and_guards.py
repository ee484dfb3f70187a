# Names bound by patterns that fail later stay bound; guards see the names; the subject is evaluated once.
def log(value):
    print("subject", value)
    return value


match log((1, 2)):
    case (a, 3):
        print("no")
    case (b, c) if print("guard", b, c):
        print("no")
    case (1, d) as whole if d == 2:
        print("yes", d, whole)
# -> subject (1, 2)
# -> guard 1 2
# -> yes 2 (1, 2)
print(b, c)  # -> 1 2
match 1, 2, 3:
    case x, *y:
        print(x, y)  # -> 1 [2, 3]
match [1, [2, [3, 4]]]:
    case [one, [two, [*deep]]] as all_of_it:
        print(one, two, deep, all_of_it is not None)  # -> 1 2 [3, 4] True
match *range(2), 5:
    case 0, 1, (5 as five):
        print("star", five)  # -> star 5
match 5:
    case 1 | 2 | (3 | 4) | 5 as n:
        print("or", n)  # -> or 5
seen = []
match (n := 10) + 1:
    case 11 if seen.append(n) or (m := n * 2):
        print(n, m, seen)  # -> 10 20 [10]


def gives_back(v):
    match v:
        case [] | () | None:
            return "never for ()"
        case _ if (yes := v) is True:
            return yes
        case _:
            pass
    return "fell out"


print(gives_back(()), gives_back(True), gives_back(0), gives_back(None))  # -> never for () True fell out never for ()
try:
    match 1:
        case _ if 1 / 0:
            pass
except ZeroDivisionError as error:
    print(error)  # -> division by zero
