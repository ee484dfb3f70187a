# match, case, type and _ are names elsewhere.
match = {"case": 1, "_": 2}
case = "case"
match[case] = 3
print(match["case"], match[case])  # -> 3 3
match (case):
    case "case":
        print("matched", case)  # -> matched case
_ = "underscore"
match = lambda *a, **k: (a, k)
print(match(case), match(*[1], **{"x": 2}))  # -> (('case',), {}) ((1,), {'x': 2})
match -1:
    case -1:
        print("minus one")  # -> minus one
match [1, 2]:
    case [1, _]:
        print("list", _)  # -> list underscore
match {}:
    case {}:
        print("dict")  # -> dict
match = [10, 20]
match[0]; match[1]
print(match [1], match[-1:])  # -> 20 [20]
match: int = 5
print(match, type)  # -> 5 <class 'type'>
match.real
match, case = case, match
print(match, case)  # -> case 5
type = 3
type += 1
print(type)  # -> 4


class match:
    case = "attribute"
    _ = 1


print(match.case, match._)  # -> attribute 1
match match.case, match:
    case "attribute", match.case:
        print("no")
    case "attribute", case:
        print(case is match)  # -> True
for match in range(2):
    case = match
print(match, case)  # -> 1 1
