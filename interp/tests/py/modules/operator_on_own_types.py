# The functions of operator on classes that log what is asked of them; getters with slices, negative and nested names; sorting by several at once.
import operator


class Log:
    def __init__(self):
        self.asked = []

    def __getitem__(self, key):
        self.asked.append(("getitem", key))
        return self

    def __len__(self):
        self.asked.append("len")
        return 2

    def __contains__(self, item):
        self.asked.append(("contains", item))
        return "yes"

    def __iter__(self):
        self.asked.append("iter")
        return iter([1, 1.0, True, 2])

    def __add__(self, other):
        self.asked.append("add")
        return "added"

    def __iadd__(self, other):
        self.asked.append("iadd")
        return "iadded"

    def __index__(self):
        self.asked.append("index")
        return 7

    def __call__(self, *args, **keywords):
        self.asked.append(("call", args, keywords))
        return "called"

    def __concat__(self, other):
        return "never"

    def __length_hint__(self):
        self.asked.append("hint")
        return 9

    def __bool__(self):
        self.asked.append("bool")
        return False

    def method(self, *args, **keywords):
        return args, keywords


x = Log()
print(operator.add(x, 1), operator.iadd(x, 1), operator.concat(x, []), operator.iconcat(x, []), operator.contains(x, 5), operator.countOf(x, 1), operator.indexOf(x, 2), operator.index(x), operator.length_hint(x, 5), operator.truth(x), operator.not_(x), operator.call(x, 1, k=2))
# -> added iadded added iadded True 3 3 7 2 False True called
print(x.asked)
# -> ['add', 'iadd', 'add', 'iadd', ('contains', 5), 'iter', 'iter', 'index', 'len', 'bool', 'bool', ('call', (1,), {'k': 2})]
x.asked.clear()
print(operator.itemgetter(slice(1, None), -1, (1, 2))(x)[0] is x, operator.attrgetter("asked", "__class__.__name__")(x)[1], operator.methodcaller("method", 1, k=2)(x), x.asked)
# -> True Log ((1,), {'k': 2}) [('getitem', slice(1, None, None)), ('getitem', -1), ('getitem', (1, 2))]
rows = [{"n": 3, "p": "b"}, {"n": 1, "p": "b"}, {"n": 2, "p": "a"}]
print(sorted(rows, key=operator.itemgetter("p", "n")), [*map(operator.itemgetter(-1), ["ab", (1, 2), [3]])], [*map(operator.methodcaller("split", "-", 1), ["a-b-c", "d"])], max(rows, key=operator.itemgetter("n")))
# -> [{'n': 2, 'p': 'a'}, {'n': 1, 'p': 'b'}, {'n': 3, 'p': 'b'}] ['b', 2, 3] [['a', 'b-c'], ['d']] {'n': 3, 'p': 'b'}
a = [1, 2, 3, 4]
operator.setitem(a, slice(1, 3), "xyz")
operator.delitem(a, -1)
print(a, operator.getitem(a, slice(None, None, -1)), operator.iadd(a, (5,)) is a, operator.imul(a, 2) is a, operator.ior({1: 2}, {3: 4}), operator.is_(a, a), operator.is_not(a, a[:]), operator.xor({1}, {2}), operator.inv(True), operator.pos(True), operator.pow(2, -1), operator.mod("%s-%s", (1, 2)), operator.lshift(1, 70), operator.floordiv(-7, 2.0))
# -> [1, 'x', 'y', 'z', 5, 1, 'x', 'y', 'z', 5] ['z', 'y', 'x', 1] True True {1: 2, 3: 4} True True {1, 2} -2 1 0.5 1-2 1180591620717411303424 -4.0
for trial in (lambda: operator.concat(1, 2), lambda: operator.attrgetter(5), lambda: operator.itemgetter(1)(5), lambda: operator.itemgetter("a")({}), lambda: operator.attrgetter("a.b")(x), lambda: operator.methodcaller("no")(x), lambda: operator.index(1.5), lambda: operator.indexOf([], 1), lambda: operator.length_hint(5, "x"), lambda: operator.matmul(1, 2), lambda: operator.delitem((), 0), lambda: operator.methodcaller("method", self=1)(x)):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError 'int' object can't be concatenated
# -> TypeError attribute name must be a string
# -> TypeError 'int' object is not subscriptable
# -> KeyError 'a'
# -> AttributeError 'Log' object has no attribute 'a'
# -> AttributeError 'Log' object has no attribute 'no'
# -> TypeError 'float' object cannot be interpreted as an integer
# -> ValueError sequence.index(x): x not in sequence
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError unsupported operand type(s) for @: 'int' and 'int'
# -> TypeError 'tuple' object doesn't support item deletion
# -> TypeError Log.method() got multiple values for argument 'self'
