# Star patterns: at each place, with nothing to take, named and not, of sequences of each kind.
def take(subject):
    match subject:
        case [*_, "end"]:
            return "ends"
        case ["start", *rest]:
            return "starts", rest
        case (1, *middle, 9):
            return "between", middle
        case [[*inner], *outer] if inner:
            return inner, outer
        case *first, (a, b):
            return "first", first, a, b
        case [*whole]:
            return "whole", whole


for subject in (["end"], ["start"], ("start", 1, "end"), (1, 9), (1, 2, 3, 9), range(1, 10), [[5], 6], [[], 7], [3, (4, 5)], [], ()):
    print(take(subject))
# -> ends
# -> ('starts', [])
# -> ends
# -> ('between', [])
# -> ('between', [2, 3])
# -> ('between', [2, 3, 4, 5, 6, 7, 8])
# -> ([5], [6])
# -> ('whole', [[], 7])
# -> ('first', [3], 4, 5)
# -> ('whole', [])
# -> ('whole', [])
match range(5):
    case [0, *odd, 4]:
        print(type(odd), odd)  # -> <class 'list'> [1, 2, 3]
for text in ("case [*a, *b]: pass", "case *a: pass", "case [a, a]: pass", "case {**a, **b}: pass", "case {**a, 'k': 1}: pass",
             "case a | 1: pass", "case _ | 1: pass", "case a: pass\n case 1: pass", "case (1 as a) | 2: pass", "case 1 as _: pass",
             "case C(x=1, x=2): pass", "case C(a=1, 2): pass", "case 1 + 2: pass", "case 1j + 2: pass", "case -x: pass",
             "case f'x': pass", "case {x: 1}: pass", "case x.y as z.w: pass", "case {**_}: pass"):
    try:
        compile(f"match x:\n {text}", "<text>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
# -> multiple starred names in sequence pattern 2 7
# -> invalid syntax 2 9
# -> multiple assignments to name 'a' in pattern 2 11
# -> invalid syntax 2 13
# -> invalid syntax 2 13
# -> name capture 'a' makes remaining patterns unreachable 2 7
# -> wildcard makes remaining patterns unreachable 2 7
# -> name capture 'a' makes remaining patterns unreachable 2 7
# -> alternative patterns bind different names 2 18
# -> cannot use '_' as a target 2 12
# -> attribute name repeated in class pattern: x 2 16
# -> positional patterns follow keyword patterns 2 14
# -> imaginary number required in complex literal 2 11
# -> real number required in complex literal 2 7
# -> invalid syntax 2 8
# -> patterns may only match literals and attribute lookups 2 7
# -> invalid syntax 2 9
# -> invalid syntax 2 15
# -> invalid syntax 2 10
