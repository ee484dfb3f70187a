# A small Lisp: reader, environments as ChainMap, closures, tail calls by a loop, macros, errors with the expression.
from collections import ChainMap
from functools import reduce
import operator as op


class Symbol(str):
    def __repr__(self):
        return str(self)


class LispError(Exception):
    pass


def tokens(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(items):
    match items.pop(0) if items else None:
        case None:
            raise LispError("unexpected end")
        case "(":
            out = []
            while items and items[0] != ")":
                out.append(read(items))
            if not items:
                raise LispError(f"unclosed {show(out)}")
            items.pop(0)
            return out
        case ")":
            raise LispError("unexpected )")
        case "'":
            return [Symbol("quote"), read(items)]
        case token:
            for kind in (int, float):
                try:
                    return kind(token)
                except ValueError:
                    pass
            return Symbol(token)


def show(x):
    return f"({' '.join(map(show, x))})" if isinstance(x, list) else {True: "#t", False: "#f", None: "nil"}[x] if x is None or isinstance(x, bool) else str(x)


class Function:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def bind(self, args):
        if len(args) != len(self.params):
            raise LispError(f"{len(self.params)} arguments, not {len(args)}")
        return self.env.new_child(dict(zip(self.params, args)))


def evaluate(x, env):
    while True:
        match x:
            case Symbol():
                try:
                    return env[x]
                except KeyError:
                    raise LispError(f"unbound {x}") from None
            case int() | float() | None | Function():
                return x
            case ["quote", value]:
                return value
            case ["if", test, yes, *no]:
                x = yes if evaluate(test, env) not in (False, None) else no[0] if no else None
            case ["define", [name, *params], *body]:
                env[name] = Function(params, [Symbol("begin"), *body], env)
                return None
            case ["define", Symbol() as name, value]:
                env[name] = evaluate(value, env)
                return None
            case ["set!", name, value]:
                next(m for m in env.maps if name in m)[name] = evaluate(value, env)
                return None
            case ["lambda", list(params), *body]:
                return Function(params, [Symbol("begin"), *body], env)
            case ["let", pairs, *body]:
                x = [[Symbol("lambda"), [p[0] for p in pairs], *body], *[p[1] for p in pairs]]
            case ["begin", *body, last]:
                for part in body:
                    evaluate(part, env)
                x = last
            case [head, *args]:
                f, *args = [evaluate(part, env) for part in x]
                if isinstance(f, Function):
                    x, env = f.body, f.bind(args)
                elif callable(f):
                    return f(*args)
                else:
                    raise LispError(f"{show(head)} is no function")
            case _:
                raise LispError(f"bad {show(x)}")


def variadic(f):
    return lambda *args: reduce(f, args)


base = {"+": variadic(op.add), "*": variadic(op.mul), "-": lambda *a: -a[0] if len(a) == 1 else reduce(op.sub, a), "/": op.truediv, "<": op.lt, "=": op.eq, "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a, *b], "list": lambda *a: list(a), "null?": lambda x: x == [], "nil": None, "#t": True}
env = ChainMap({}, base)
for line in """(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 25)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 3000 0)
(define (map f xs) (if (null? xs) '() (cons (f (car xs)) (map f (cdr xs)))))
(map (lambda (x) (* x x 0.5)) '(1 2 3))
(define (counter n) (lambda () (set! n (+ n 1)) n))
(define c (counter 10))
(list (c) (c) ((counter 0)) (let ((x 2) (y 3)) (* x y)) (if nil 1) (= 1 1.0) 'sym ''q)
((lambda (x) y) 1)
(fact 1 2)
(1 2)
(car '())
(+ 1
)
(define y 5) trailing
(if)""".splitlines():
    try:
        value = evaluate(read(tokens(line)), env)
        print(show(value)) if value is not None else None
    except (LispError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
# -> 15511210043330985984000000
# -> 4501500
# -> (0.5 2.0 4.5)
# -> (11 12 1 6 nil #t sym (quote q))
# -> LispError unbound y
# -> LispError 1 arguments, not 2
# -> LispError 1 is no function
# -> IndexError list index out of range
# -> LispError unclosed (+ 1)
# -> LispError unexpected )
# -> LispError unbound if
