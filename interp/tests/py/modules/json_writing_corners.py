# json.dumps: classes derived from JSONEncoder, separators, indentation, circles, odd keys and numbers.
import json


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


J = json.dumps
L = json.loads


class E(json.JSONEncoder):

    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


t(lambda: E().encode({1: {3, 2}}))  # -> '{"1": [2, 3]}'
t(lambda: E().encode({1: object}))  # -> TypeError 'Object of type type is not JSON serializable'
t(lambda: J({1: {3, 2}}, cls=E, indent=1))  # -> '{\n "1": [\n  2,\n  3\n ]\n}'
t(lambda: json.JSONEncoder(indent=2, sort_keys=True).encode({'b': [1, {}], 'a': []}))
# -> '{\n  "a": [],\n  "b": [\n    1,\n    {}\n  ]\n}'


class F(json.JSONEncoder):

    def __init__(self, **kw):
        super().__init__(**kw)
        self.n = 0

    def default(self, o):
        self.n += 1
        return [self.n]


t(lambda: F(separators=(',', ':')).encode([object(), {'x': object()}]))  # -> '[[1],{"x":[2]}]'
t(lambda: J([object()], cls=F))  # -> '[[1]]'
t(lambda: list(json.JSONEncoder().iterencode([1, 2])) and 1)  # -> 1
t(lambda: ''.join(json.JSONEncoder().iterencode([1, {'a': 2}])))  # -> '[1, {"a": 2}]'
t(lambda: J([1], separators=5))  # -> TypeError 'cannot unpack non-iterable int object'
t(lambda: J([1], separators=(1, 2)))  # -> TypeError 'make_encoder() argument 5 must be str, not int'
t(lambda: J([1], separators=(1,)))  # -> ValueError 'not enough values to unpack (expected 2, got 1)'
t(lambda: J([1, {'a': 2}], separators=(' ; ', ' = ')))  # -> '[1 ; {"a" = 2}]'
t(lambda: J([1], indent=1.5))  # -> TypeError "can't multiply sequence by non-int of type 'float'"
t(lambda: J([1], indent=True))  # -> '[\n 1\n]'
t(lambda: J([1, [2]], indent='\t'))  # -> '[\n\t1,\n\t[\n\t\t2\n\t]\n]'
t(lambda: J([1], indent=-3))  # -> '[\n1\n]'
t(lambda: J({1: 2, 'a': 3}, sort_keys=True))  # -> TypeError "'<' not supported between instances of 'str' and 'int'"
t(lambda: J({(1,): 2}, skipkeys=True, indent=1))  # -> '{\n \n}'
t(lambda: J({(1,): 2, 3: 4, (2,): 3, 5: 6}, skipkeys=True))  # -> '{"3": 4, "5": 6}'
t(lambda: J(float('nan'), allow_nan=False))  # -> ValueError 'Out of range float values are not JSON compliant'
t(lambda: J([float('inf')], allow_nan=False, indent=0))
# -> ValueError 'Out of range float values are not JSON compliant: inf'
t(lambda: J({float('inf'): 1}, allow_nan=False))  # -> ValueError 'Out of range float values are not JSON compliant'
t(lambda: J([float('inf'), -float('inf'), float('nan'), 1e+16, 1000000000000000.0, 0.1, -0.0, 5e-324, 1e+22, 123456789.123]))
# -> '[Infinity, -Infinity, NaN, 1e+16, 1000000000000000.0, 0.1, -0.0, 5e-324, 1e+22, 123456789.123]'
a = []
a.append({'x': a})
t(lambda: J(a))  # -> ValueError 'Circular reference detected'
t(lambda: J(a, check_circular=False))
# -> RecursionError 'maximum recursion depth exceeded while encoding a JSON object'
t(lambda: J(object(), default=lambda o: o))  # -> ValueError 'Circular reference detected'
o = object()
t(lambda: J([o, o], default=lambda x: 5))  # -> '[5, 5]'
b = [1]
t(lambda: J([b, b, {'q': b}]))  # -> '[[1], [1], {"q": [1]}]'
l = []
for i in range(900):
    l = [l]
t(lambda: len(J(l)))  # -> 1802
for i in range(2000):
    l = [l]
t(lambda: J(l))  # -> RecursionError 'maximum recursion depth exceeded while encoding a JSON object'
t(lambda: J('\x00\x1f\x7f\x80\u2028é𝄞\ud800"\\/\x08\x0c\n\r\t'))
# -> '"\\u0000\\u001f\\u007f\\u0080\\u2028\\u00e9\\ud834\\udd1e\\ud800\\"\\\\/\\b\\f\\n\\r\\t"'
t(lambda: ascii(J('\x00\x1f\x7f\x80\u2028é𝄞\ud800"\\/\x08\x0c\n\r\t', ensure_ascii=False)))
# -> '\'"\\\\u0000\\\\u001f\\x7f\\x80\\u2028\\xe9\\U0001d11e\\ud800\\\\"\\\\\\\\/\\\\b\\\\f\\\\n\\\\r\\\\t"\''


class S(str):
    pass


class I(int):

    def __repr__(self):
        return 'I!'


class D(dict):
    pass


class X(float):

    def __repr__(self):
        return 'X!'


t(lambda: J([S('s'), I(3), D(a=1), X(1.5), {S('k'): I(1), I(2): X(2.5)}, True, (1, (2,))]))
# -> '["s", 3, {"a": 1}, 1.5, {"k": 1, "2": 2.5}, true, [1, [2]]]'
t(lambda: J(10 ** 30))  # -> '1000000000000000000000000000000'
t(lambda: J(10 ** 5000))
# -> ValueError 'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
t(lambda: d.decode(' 5 '))  # -> NameError "name 'd' is not defined"


class W:

    def __init__(self):
        self.p = []

    def write(self, s):
        self.p.append(s)

    def read(self):
        return '[1, 2]'


w = W()
json.dump([1, 'a'], w, indent=1)
print(''.join(w.p))
# -> [
# ->  1,
# ->  "a"
# -> ]


def hook(d):
    for i in range(10):
        [i] * 50
    return d


big = {'k%d' % i: [i, {'x': 'é' * i, 'y': i / 7}] for i in range(300)}
print(L(J(big), object_hook=hook) == big, L(J(big, indent=3, ensure_ascii=False)) == big, len(J(big, indent=1)), hash(J(big)) is not None)
# -> True True 288910 True
print(J(big, default=hook) == J(L(J(big))))  # -> True


def raiser(o):
    raise KeyError('x')


t(lambda: J([1, object()], default=raiser))  # -> KeyError "'x'"
