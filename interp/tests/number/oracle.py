"""Answers for the number tests: one line of question, one line of answer. Integers travel in hexadecimal."""
import math
import struct
import sys

sys.set_int_max_str_digits(0)


def number(text):
    return int(text, 16)


def real(text):
    return struct.unpack("<d", int(text, 16).to_bytes(8, "little"))[0]


def bits(x):
    return "nan" if x != x else "%016x" % struct.unpack("<Q", struct.pack("<d", x))[0]


def failing(work, *wanted):
    try:
        return work()
    except (ArithmeticError, ValueError, TypeError) as error:
        return "!" + str(error)


def order(a, b):
    return "none" if b != b else "<" if a < b else ">" if a > b else "="


def digits(value, base):
    if base in (2, 8, 10, 16):
        return format(value, {2: "b", 8: "o", 10: "d", 16: "x"}[base])
    out = []
    while value:
        value, digit = divmod(value, base)
        out.append("0123456789abcdefghijklmnopqrstuvwxyz"[digit])
    return "".join(reversed(out)) or "0"


INTS = {
    "add": lambda a, b: "%x" % (number(a) + number(b)),
    "sub": lambda a, b: "%x" % (number(a) - number(b)),
    "mul": lambda a, b: "%x" % (number(a) * number(b)),
    "square": lambda a: "%x" % (number(a) ** 2),
    "divmod": lambda a, b: "%x %x" % divmod(number(a), number(b)),
    "and": lambda a, b: "%x" % (number(a) & number(b)),
    "or": lambda a, b: "%x" % (number(a) | number(b)),
    "xor": lambda a, b: "%x" % (number(a) ^ number(b)),
    "invert": lambda a: "%x" % ~number(a),
    "shl": lambda a, n: "%x" % (number(a) << int(n)),
    "shr": lambda a, n: "%x" % (number(a) >> int(n)),
    "bits": lambda a: "%d %d" % (number(a).bit_length(), number(a).bit_count()),
    "compare": lambda a, b: order(number(a), number(b)),
    "pow": lambda a, n: "%x" % (number(a) ** int(n)),
    "modpow": lambda a, b, m: failing(lambda: "%x" % pow(number(a), number(b), number(m))),
    "gcd": lambda a, b: "%x" % math.gcd(number(a), number(b)),
    "roundint": lambda a, n: "%x" % round(number(a), -int(n)),
    "isqrt": lambda a: "%x" % math.isqrt(number(a)),
    "text": lambda a, base: digits(number(a), int(base)),
    "parse": lambda base, text="": failing(lambda: "%x" % int(eval("b'" + text + "'"), int(base))).split("!")[0],
    "float": lambda a: failing(lambda: bits(float(number(a)))),
    "truncate": lambda x: "%x" % int(real(x)),
    "mixed": lambda a, x: order(number(a), real(x)),
    "truediv": lambda a, b: failing(lambda: bits(number(a) / number(b))),
    "tobytes": lambda a, n, how, signed: failing(lambda: number(a).to_bytes(int(n), how, signed=signed == "1").hex()),
    "frombytes": lambda how, signed, text="": "%x" % int.from_bytes(bytes.fromhex(text), how, signed=signed == "1"),
    "hash": lambda a: str(hash(number(a))),
    "hashfloat": lambda x: str(hash(real(x))) if real(x) == real(x) else "none",
}


def python_text(text):
    """Undoes the escapes of a question."""
    return eval("'" + text + "'")


def real_or(x):
    return bits(x) if isinstance(x, float) else "complex"


FLOATS = {
    "repr": lambda x: repr(real(x)),
    "hex": lambda x: real(x).hex(),
    "parse": lambda text="": failing(lambda: bits(float(python_text(text)))).split("!")[0],
    "fromhex": lambda text="": failing(lambda: bits(float.fromhex(python_text(text)))),
    "round": lambda x, n: failing(lambda: bits(round(real(x), int(n)))),
    "whole": lambda x: bits(float(round(real(x)))),
    "divmod": lambda x, y: "%s %s" % tuple(map(bits, divmod(real(x), real(y)))),
    "mod": lambda x, y: bits(real(x) % real(y)),
    "floordiv": lambda x, y: bits(real(x) // real(y)),
    "pow": lambda x, y: failing(lambda: real_or(real(x) ** real(y))),
    "ratio": lambda x: "%x %x" % real(x).as_integer_ratio(),
    "integer": lambda x: str(real(x).is_integer()),
}


def message(work):
    """The text as UTF-8 in hexadecimal, since it may hold anything."""
    try:
        text = work()
    except (ArithmeticError, ValueError, TypeError) as error:
        text = "!" + str(error)
    return text.encode("utf-8", "surrogatepass").hex() if isinstance(text, str) else text.hex()


FORMATS = {
    "int": lambda value, spec="": message(lambda: format(number(value), python_text(spec))),
    "float": lambda value, spec="": message(lambda: format(real(value), python_text(spec))),
    "percent": lambda spec, args: message(lambda: python_text(spec[1:]) % eval(python_text(args))),
    "bytes": lambda spec, args: message(lambda: python_text(spec[1:]).encode() % eval(python_text(args))),
    "str": lambda value, spec: message(lambda: format(python_text(value[1:]), python_text(spec[1:]))),
}

SECTIONS = {"ints": INTS, "floats": FLOATS, "formats": FORMATS}


def main():
    table = SECTIONS[sys.argv[1]]
    out = []
    for line in sys.stdin.buffer.read().decode("utf-8", "surrogatepass").splitlines():
        name, *rest = line.split(" ")
        out.append(table[name](*rest))
    sys.stdout.buffer.write("\n".join(out).encode("utf-8", "surrogatepass"))


main()
