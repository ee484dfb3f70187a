# Context managers with state, reuse, and exceptions that change on the way out.
class Transaction:
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self.data

    def __exit__(self, kind, value, trace):
        if kind:
            self.data.clear()
            self.data.update(self.saved)


class Quiet(Transaction):
    def __exit__(self, kind, value, trace):
        super().__exit__(kind, value, trace)
        return kind is not None and issubclass(kind, ArithmeticError)


class Translate:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is KeyError:
            raise LookupError(f"translated {value}") from value


data = {"a": 1}
with Transaction(data) as d:
    d["b"] = 2
try:
    with Transaction(data) as d:
        d["c"] = 3
        raise ValueError("roll back")
except ValueError as e:
    print(e, data)  # -> roll back {'a': 1, 'b': 2}
with Quiet(data) as d:
    d["q"] = 1 / 0
print(data)  # -> {'a': 1, 'b': 2}
with Quiet(data) as d, Quiet(d) as e:
    e["z"] = 5
    d["y"] = 1 // 0
print(data)  # -> {'a': 1, 'b': 2}
try:
    with Translate():
        {}["missing"]
except LookupError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
    # -> LookupError("translated 'missing'") KeyError('missing') KeyError('missing')


def manage(n):
    with Transaction(data) as d:
        d[n] = n
        if n:
            return manage(n - 1)
        return sorted(map(str, d))


print(manage(2), len(data))  # -> ['0', '1', '2', 'a', 'b'] 5
guard = Quiet(data)
for i in range(2):
    with guard as d:
        d["loop"] = i
        d["loop"] /= i
print(data["loop"])  # -> 1.0
