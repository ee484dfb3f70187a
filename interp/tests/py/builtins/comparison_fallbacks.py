# Rich comparison: reflected methods, NotImplemented on both sides, identity as the last word of ==, non-bool answers.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())
log = []


class A:
    def __init__(self, name, answer=NotImplemented):
        self.name, self.answer = name, answer


def method(op):
    def compare(self, other):
        log.append(f"{self.name}.{op}")
        return self.answer

    return compare


for op in ("lt", "le", "gt", "ge", "eq", "ne"):
    setattr(A, f"__{op}__", method(op))


class B(A):
    pass


class Own(A):
    def __gt__(self, other):
        log.append("Own.gt")
        return "own gt"


def tried(f):
    log.clear()
    try:
        result = f()
    except TypeError as e:
        result = e
    print(result, log)


a, b, o, yes = A("a"), B("b"), Own("o"), A("yes", "yes")
for f in (lambda: a < a, lambda: a < b, lambda: b < a, lambda: a < o, lambda: o < a, lambda: a == a, lambda: a == b, lambda: a != b, lambda: a != a, lambda: a < 1, lambda: 1 < a, lambda: 1 == a, lambda: "x" >= a, lambda: a < yes, lambda: yes < a, lambda: yes == 1, lambda: [a] == [a], lambda: [a] == [b], lambda: [a] < [b], lambda: (a, 1) == (a, 1), lambda: {"k": a} == {"k": b}, lambda: a in [b, a], lambda: a in (yes,), lambda: a < b < yes, lambda: yes < a < a, lambda: not yes == a, lambda: max(yes, a) is a):
    tried(f)
# -> '<' not supported between instances of 'A' and 'A' ['a.lt', 'a.gt']
# -> '<' not supported between instances of 'A' and 'B' ['b.gt', 'a.lt']
# -> '<' not supported between instances of 'B' and 'A' ['b.lt', 'a.gt']
# -> own gt ['Own.gt']
# -> '<' not supported between instances of 'Own' and 'A' ['o.lt', 'a.gt']
# -> True ['a.eq', 'a.eq']
# -> False ['b.eq', 'a.eq']
# -> True ['b.ne', 'a.ne']
# -> False ['a.ne', 'a.ne']
# -> '<' not supported between instances of 'A' and 'int' ['a.lt']
# -> '<' not supported between instances of 'int' and 'A' ['a.gt']
# -> False ['a.eq']
# -> '>=' not supported between instances of 'str' and 'A' ['a.le']
# -> yes ['a.lt', 'yes.gt']
# -> yes ['yes.lt']
# -> yes ['yes.eq']
# -> True []
# -> False ['b.eq', 'a.eq']
# -> '<' not supported between instances of 'A' and 'B' ['b.eq', 'a.eq', 'b.gt', 'a.lt']
# -> True []
# -> False ['b.eq', 'a.eq']
# -> True ['b.eq', 'a.eq']
# -> True ['yes.eq']
# -> '<' not supported between instances of 'A' and 'B' ['b.gt', 'a.lt']
# -> '<' not supported between instances of 'A' and 'A' ['yes.lt', 'a.lt', 'a.gt']
# -> False ['yes.eq']
# -> True ['a.gt', 'yes.lt']


class Meta(type):
    def __lt__(cls, other):
        return f"{cls.__name__} < {other.__name__}"

    def __eq__(cls, other):
        return "meta eq"

    def __hash__(cls):
        return 1


class M(metaclass=Meta):
    pass


print(M < int, M == 5, M != 5, {M: 1}[M], int == int, int != str, int == M)
# -> M < int meta eq False 1 True True meta eq
show(lambda: int < str, lambda: int < M, lambda: M > M, lambda: object() < object(), lambda: A < A, lambda: len < len)
# -> TypeError '<' not supported between instances of 'type' and 'type'
# -> TypeError '<' not supported between instances of 'type' and 'Meta'
# -> M < M
# -> TypeError '<' not supported between instances of 'object' and 'object'
# -> TypeError '<' not supported between instances of 'type' and 'type'
# -> TypeError '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
