"""The lexer, the parser and the compiler, by way of `compile`."""

TEXT = '''
import math

class Filter:
    """A first-order filter."""
    gain = 0.5

    def __init__(self, start=0.0, *, limit=None):
        self.value, self.limit = start, limit

    def step(self, sample):
        self.value += self.gain * (sample - self.value)
        if self.limit is not None and abs(self.value) > self.limit:
            raise ValueError(f"{self.value!r} is beyond {self.limit:.2f}")
        return self.value

def main(samples):
    filters = {name: Filter(limit=n * 2.5) for n, name in enumerate("abc", 1)}
    for name, own in filters.items():
        try:
            print(name, [round(own.step(x ** 2 % 7), 3) for x in samples if x not in (3, 5)])
        except ValueError as error:
            print(name, error)
        finally:
            del own
    match samples:
        case [first, *rest] if first < len(rest):
            return lambda x, y=first: math.sqrt(x * x + y * y)
        case {"value": value} | value:
            return value
'''


def main():
    for number in range(25):
        compile(TEXT * 2, "text%d.py" % number, "exec")
    print(len(TEXT))


main()
