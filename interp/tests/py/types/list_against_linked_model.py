# Lists under long random runs of every method and operator, against a model made of tuples; slices read and written with every step.
class Model:
    def __init__(self, items=()):
        self.t = tuple(items)

    def insert(self, i, x):
        i = max(0, i + len(self.t)) if i < 0 else min(i, len(self.t))
        self.t = self.t[:i] + (x,) + self.t[i:]

    def append(self, x):
        self.t += (x,)

    def extend(self, xs):
        for x in xs:
            self.append(x)

    def pop(self, i=-1):
        if not -len(self.t) <= i < len(self.t):
            raise IndexError
        i %= len(self.t)
        x, self.t = self.t[i], self.t[:i] + self.t[i + 1 :]
        return x

    def index(self, x, start=0, stop=2**60):
        for i in range(*slice(start, stop).indices(len(self.t))):
            if self.t[i] == x:
                return i
        raise ValueError

    def remove(self, x):
        self.pop(self.index(x))

    def count(self, x):
        return sum(y == x for y in self.t)

    def reverse(self):
        self.t = self.t[::-1]

    def sort(self, reverse=False):
        out = []
        for x in self.t:
            at = len(out)
            while at and (out[at - 1] < x if reverse else x < out[at - 1]):
                at -= 1
            out.insert(at, x)
        self.t = tuple(out)

    def clear(self):
        self.t = ()

    def __imul__(self, n):
        self.t = tuple(x for _ in range(n) for x in self.t)
        return self

    def __setitem__(self, key, xs):
        if isinstance(key, int):
            self.pop(key)
            return self.insert(key if key >= 0 else len(self.t) + 1 + key, xs)
        places = range(*key.indices(len(self.t)))
        if places.step != 1:
            if len(places) != len(xs):
                raise ValueError
            changed = dict(zip(places, xs))
            self.t = tuple(changed.get(i, x) for i, x in enumerate(self.t))
        else:
            self.t = self.t[: places.start] + tuple(xs) + self.t[max(places.start, places.stop) :]

    def __delitem__(self, key):
        gone = set(range(*key.indices(len(self.t)))) if isinstance(key, slice) else {range(len(self.t))[key]}
        self.t = tuple(x for i, x in enumerate(self.t) if i not in gone)


seed, check, failures = 2024, 0, 0


def pick(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


def bound():
    return None if pick(4) == 0 else pick(15) - 7


for run in range(12):
    real, model = [], Model()
    for step in range(150):
        x = pick(6)
        piece = slice(bound(), bound(), (None, 1, 2, -1, -3)[pick(5)])
        name, args = [
            ("append", (x,)), ("insert", (pick(15) - 7, x)), ("extend", (range(x),)), ("pop", ()), ("pop", (pick(12) - 6,)), ("remove", (x,)), ("index", (x, pick(5), pick(12))), ("count", (x,)), ("reverse", ()), ("sort", ()),
            ("__setitem__", (piece, [9] * pick(4))), ("__delitem__", (piece,)), ("__setitem__", (pick(9) - 4, x)), ("__delitem__", (pick(9) - 4,)), ("clear", ()) if pick(12) == 0 else ("append", (x,)), ("__imul__", (2,)) if len(real) < 12 else ("__delitem__", (slice(3, None),)),
        ][pick(16)]
        results = []
        for thing in (real, model):
            try:
                got = getattr(thing, name)(*args)
                results.append(None if got is thing else got)
            except (IndexError, ValueError) as error:
                results.append(type(error))
        failures += isinstance(results[0], type)
        assert results[0] == results[1] and tuple(real) == model.t, (name, args, results, real, model.t)
        assert real[piece] == list(model.t[piece]) and real[::-1] == [*reversed(real)]
        check = (check * 31 + sum(i * v for i, v in enumerate(real, 1)) + len(real)) % 1000000007
print(check, failures)  # -> 535762577 318
