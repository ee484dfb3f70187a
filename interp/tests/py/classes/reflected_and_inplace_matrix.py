# Which of __op__, __rop__ and __iop__ run, in what order, for same types, subclasses with and without overriding, and NotImplemented from each.
import operator

log = []


def maker(label, give):
    def method(self, other):
        log.append(f"{type(self).__name__}.{label}")
        return give
    return method


def build(name, bases=(), **methods):
    return type(name, bases, {f"__{k}__": maker(k, v) for k, v in methods.items()})


N = NotImplemented
A = build("A", add="A+", radd="A r+")
B = build("B", (A,))
C = build("C", (A,), radd="C r+")
D = build("D", (A,), radd=N)
E = build("E", add=N, radd=N, iadd=N)
F = build("F", iadd="F i+")
G = build("G", (F,), add="G+", iadd=N)
H = build("H", radd=N, lt="H<", gt=N)
I = build("I", (H,), gt="I>", eq=N)
kinds = [A, B, C, D, E, F, G, H, I]


def tried(function, *args):
    log.clear()
    try:
        got = function(*args)
    except TypeError as error:
        got = error
    return f"{got} {log}" if not isinstance(got, bool) else f"{got} {log}"


for left in kinds:
    print(left.__name__, *(f"{right.__name__}: {tried(operator.add, left(), right())};" for right in kinds if left is not E or right in (A, E, F)))
# -> A A: A+ ['A.add']; B: A+ ['A.add']; C: C r+ ['C.radd']; D: A+ ['D.radd', 'A.add']; E: A+ ['A.add']; F: A+ ['A.add']; G: A+ ['A.add']; H: A+ ['A.add']; I: A+ ['A.add'];
# -> B A: A+ ['B.add']; B: A+ ['B.add']; C: A+ ['B.add']; D: A+ ['B.add']; E: A+ ['B.add']; F: A+ ['B.add']; G: A+ ['B.add']; H: A+ ['B.add']; I: A+ ['B.add'];
# -> C A: A+ ['C.add']; B: A+ ['C.add']; C: A+ ['C.add']; D: A+ ['C.add']; E: A+ ['C.add']; F: A+ ['C.add']; G: A+ ['C.add']; H: A+ ['C.add']; I: A+ ['C.add'];
# -> D A: A+ ['D.add']; B: A+ ['D.add']; C: A+ ['D.add']; D: A+ ['D.add']; E: A+ ['D.add']; F: A+ ['D.add']; G: A+ ['D.add']; H: A+ ['D.add']; I: A+ ['D.add'];
# -> E A: A r+ ['E.add', 'A.radd']; E: unsupported operand type(s) for +: 'E' and 'E' ['E.add']; F: unsupported operand type(s) for +: 'E' and 'F' ['E.add'];
# -> F A: A r+ ['A.radd']; B: A r+ ['B.radd']; C: C r+ ['C.radd']; D: unsupported operand type(s) for +: 'F' and 'D' ['D.radd']; E: unsupported operand type(s) for +: 'F' and 'E' ['E.radd']; F: unsupported operand type(s) for +: 'F' and 'F' []; G: unsupported operand type(s) for +: 'F' and 'G' []; H: unsupported operand type(s) for +: 'F' and 'H' ['H.radd']; I: unsupported operand type(s) for +: 'F' and 'I' ['I.radd'];
# -> G A: G+ ['G.add']; B: G+ ['G.add']; C: G+ ['G.add']; D: G+ ['G.add']; E: G+ ['G.add']; F: G+ ['G.add']; G: G+ ['G.add']; H: G+ ['G.add']; I: G+ ['G.add'];
# -> H A: A r+ ['A.radd']; B: A r+ ['B.radd']; C: C r+ ['C.radd']; D: unsupported operand type(s) for +: 'H' and 'D' ['D.radd']; E: unsupported operand type(s) for +: 'H' and 'E' ['E.radd']; F: unsupported operand type(s) for +: 'H' and 'F' []; G: unsupported operand type(s) for +: 'H' and 'G' []; H: unsupported operand type(s) for +: 'H' and 'H' []; I: unsupported operand type(s) for +: 'H' and 'I' ['I.radd'];
# -> I A: A r+ ['A.radd']; B: A r+ ['B.radd']; C: C r+ ['C.radd']; D: unsupported operand type(s) for +: 'I' and 'D' ['D.radd']; E: unsupported operand type(s) for +: 'I' and 'E' ['E.radd']; F: unsupported operand type(s) for +: 'I' and 'F' []; G: unsupported operand type(s) for +: 'I' and 'G' []; H: unsupported operand type(s) for +: 'I' and 'H' ['H.radd']; I: unsupported operand type(s) for +: 'I' and 'I' [];
for left in (A, E, F, G):
    print(left.__name__, *(f"{right.__name__}: {tried(operator.iadd, left(), right())};" for right in (A, D, E, G)))
# -> A A: A+ ['A.add']; D: A+ ['D.radd', 'A.add']; E: A+ ['A.add']; G: A+ ['A.add'];
# -> E A: A r+ ['E.iadd', 'E.add', 'A.radd']; D: unsupported operand type(s) for +=: 'E' and 'D' ['E.iadd', 'E.add', 'D.radd']; E: unsupported operand type(s) for +=: 'E' and 'E' ['E.iadd', 'E.add']; G: unsupported operand type(s) for +=: 'E' and 'G' ['E.iadd', 'E.add'];
# -> F A: F i+ ['F.iadd']; D: F i+ ['F.iadd']; E: F i+ ['F.iadd']; G: F i+ ['F.iadd'];
# -> G A: G+ ['G.iadd', 'G.add']; D: G+ ['G.iadd', 'G.add']; E: G+ ['G.iadd', 'G.add']; G: G+ ['G.iadd', 'G.add'];
for left, right in ((A, 5), (E, "x"), (H, 1), (I, None), (F, [])):
    print(tried(operator.add, left(), right), tried(operator.add, right, left()), tried(operator.iadd, left(), right), tried(operator.lt, left(), right), tried(operator.lt, right, left()))
# -> A+ ['A.add'] A r+ ['A.radd'] A+ ['A.add'] '<' not supported between instances of 'A' and 'int' [] '<' not supported between instances of 'int' and 'A' []
# -> unsupported operand type(s) for +: 'E' and 'str' ['E.add'] can only concatenate str (not "E") to str ['E.radd'] unsupported operand type(s) for +=: 'E' and 'str' ['E.iadd', 'E.add'] '<' not supported between instances of 'E' and 'str' [] '<' not supported between instances of 'str' and 'E' []
# -> unsupported operand type(s) for +: 'H' and 'int' [] unsupported operand type(s) for +: 'int' and 'H' ['H.radd'] unsupported operand type(s) for +=: 'H' and 'int' [] H< ['H.lt'] '<' not supported between instances of 'int' and 'H' ['H.gt']
# -> unsupported operand type(s) for +: 'I' and 'NoneType' [] unsupported operand type(s) for +: 'NoneType' and 'I' ['I.radd'] unsupported operand type(s) for +=: 'I' and 'NoneType' [] H< ['I.lt'] I> ['I.gt']
# -> unsupported operand type(s) for +: 'F' and 'list' [] can only concatenate list (not "F") to list [] F i+ ['F.iadd'] '<' not supported between instances of 'F' and 'list' [] '<' not supported between instances of 'list' and 'F' []
for left, right in ((H, I), (I, H), (H, H), (I, I), (A, I)):
    print(left.__name__, right.__name__, *(tried(op, left(), right()) for op in (operator.lt, operator.gt, operator.eq, operator.ne)))
# -> H I I> ['I.gt'] H< ['I.lt'] False ['I.eq'] True ['I.eq']
# -> I H H< ['I.lt'] I> ['I.gt'] False ['I.eq'] True ['I.eq']
# -> H H H< ['H.lt'] H< ['H.gt', 'H.lt'] False [] True []
# -> I I H< ['I.lt'] I> ['I.gt'] False ['I.eq', 'I.eq'] True ['I.eq', 'I.eq']
# -> A I I> ['I.gt'] H< ['I.lt'] False ['I.eq'] True ['I.eq']


class Num(int):
    def __radd__(self, other):
        return "Num radd"

    def __rsub__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return "Num rmul"


class Text(str):
    def __radd__(self, other):
        return "Text radd"

    def __rmod__(self, other):
        return "Text rmod"


class L(list):
    def __radd__(self, other):
        return "L radd"

    def __rmul__(self, other):
        return "L rmul"


print(1 + Num(2), 1 - Num(2), Num(1) + Num(2), True + Num(1), 1.0 + Num(2), "ab" * Num(2), [1] * Num(2), "a" + Text("b"), "%s" % Text("x"), [1] + L([2]), 2 * L([1]), L([1]) + [2], Num(3) * L([1]))
# -> Num radd -1 3 2 3.0 Num rmul Num rmul Text radd Text rmod L radd L rmul [1, 2] L rmul
