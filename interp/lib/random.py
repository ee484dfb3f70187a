"""Numbers that look like chance, of a Mersenne Twister. Not seeded, it begins with `seed(0)`: the same in every run."""

from _random import bits as _bits, float as _float, new as _new
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate
from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor, isfinite as _isfinite
from math import log as _log, pi as _pi, sin as _sin, sqrt as _sqrt, tau as _tau
from operator import index as _index

__all__ = [
    "Random",
    "betavariate",
    "choice",
    "choices",
    "expovariate",
    "gammavariate",
    "gauss",
    "getrandbits",
    "getstate",
    "lognormvariate",
    "normalvariate",
    "paretovariate",
    "randbytes",
    "randint",
    "random",
    "randrange",
    "sample",
    "seed",
    "setstate",
    "shuffle",
    "triangular",
    "uniform",
    "vonmisesvariate",
    "weibullvariate",
]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
BPF = 53
RECIP_BPF = 2**-BPF
_WORDS = 625
_ONE = 1


def _whole(value, name):
    """A bound of `randrange` as an integer; a float that is a whole number is taken, with a warning."""
    try:
        return _index(value)
    except TypeError:
        number = int(value)
        if number != value:
            _warn("randrange() will raise TypeError in the future")
            raise ValueError(f"non-integer {name} for randrange()") from None
        _warn("non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed in a subsequent version")
        return number


def _warn(text, category=DeprecationWarning):
    import warnings

    warnings.warn(text, category, 4)


class Random:
    """A generator with a state of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def __init_subclass__(cls, /, **kwargs):
        """A class whose numbers come from a `random` of its own takes choices from that, too."""
        for base in cls.__mro__:
            if "_randbelow" in base.__dict__:
                break
            if "getrandbits" in base.__dict__:
                cls._randbelow = cls._randbelow_with_getrandbits
                break
            if "random" in base.__dict__:
                cls._randbelow = cls._randbelow_without_getrandbits
                break

    # The state

    def seed(self, a=None, version=2):
        """Begins anew with a number or a text."""
        if a is None:
            a = 0
        elif isinstance(a, (str, bytes, bytearray)):
            if version == 1 and isinstance(a, (str, bytes)):
                a = self._old_key(a.decode("latin-1") if isinstance(a, bytes) else a)
            elif version == 2:
                from _random_text import key_of

                a = key_of(a.encode() if isinstance(a, str) else bytes(a))
            else:
                a = hash(a)
        elif not isinstance(a, (int, float)):
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        number = abs(int(a)) if isinstance(a, int) else hash(a) % (1 << 64)
        self._state = _new(number.to_bytes((number.bit_length() + 7) // 8, "little"))
        self.gauss_next = None

    @staticmethod
    def _old_key(text):
        key = ord(text[0]) << 7 if text else 0
        for char in text:
            key = (1000003 * key ^ ord(char)) & 0xFFFFFFFFFFFFFFFF
        key ^= len(text)
        return -2 if key == -1 else key

    def getstate(self):
        """What `setstate` brings back."""
        state = self._state
        words = [int.from_bytes(state[at : at + 4], "little") for at in range(0, 4 * _WORDS, 4)]
        return self.VERSION, tuple(words), self.gauss_next

    def setstate(self, state):
        """Goes back to what `getstate` gave."""
        version = state[0]
        if version not in (2, 3):
            raise ValueError(f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
        version, words, gauss_next = state
        if version == 2:
            try:
                words = tuple([word % (1 << 32) for word in words])
            except ValueError as error:
                raise TypeError from error
        if not isinstance(words, tuple):
            raise TypeError("state vector must be a tuple")
        if len(words) != _WORDS:
            raise ValueError("state vector is the wrong size")
        made = bytearray().join([(word % (1 << 32)).to_bytes(4, "little") for word in words])
        if not 0 <= words[-1] < _WORDS:
            raise ValueError("invalid state")
        self._state, self.gauss_next = made, gauss_next

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    # Bits and whole numbers

    def random(self):
        """A number from 0.0 to below 1.0."""
        return _float(self._state)

    def getrandbits(self, k, /):
        """A whole number of so many bits."""
        return _bits(self._state, k)

    def randbytes(self, n):
        """So many bytes."""
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def _randbelow_with_getrandbits(self, n):
        if not n:
            return 0
        getrandbits, count = self.getrandbits, n.bit_length()
        number = getrandbits(count)
        while number >= n:
            number = getrandbits(count)
        return number

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        random = self.random
        if n >= maxsize:
            _warn(
                "Underlying random() generator does not supply \n"
                "enough bits to choose from a population range this large.\n"
                "To remove the range limitation, add a getrandbits() method.",
                UserWarning,
            )
            return _floor(random() * n)
        if n == 0:
            return 0
        limit = (maxsize - maxsize % n) / maxsize
        number = random()
        while number >= limit:
            number = random()
        return _floor(number * maxsize) % n

    _randbelow = _randbelow_with_getrandbits

    def randrange(self, start, stop=None, step=_ONE):
        """One of `range(start, stop, step)`."""
        first = _whole(start, "arg 1")
        if stop is None:
            if step is not _ONE:
                raise TypeError("Missing a non-None stop argument")
            if first > 0:
                return self._randbelow(first)
            raise ValueError("empty range for randrange()")
        last, step = _whole(stop, "stop"), _whole(step, "step")
        width = last - first
        if step == 1:
            if width > 0:
                return first + self._randbelow(width)
            raise ValueError(f"empty range for randrange() ({first}, {last}, {width})")
        if step == 0:
            raise ValueError("zero step for randrange()")
        count = (width + step - (1 if step > 0 else -1)) // step
        if count <= 0:
            raise ValueError("empty range for randrange()")
        return first + step * self._randbelow(count)

    def randint(self, a, b):
        """A whole number from `a` to `b`, both included."""
        return self.randrange(a, b + 1)

    # Sequences

    def choice(self, seq):
        """An item of a sequence."""
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        """Brings a list into another order."""
        randbelow = self._randbelow
        for last in range(len(x) - 1, 0, -1):
            other = randbelow(last + 1)
            x[last], x[other] = x[other], x[last]

    def sample(self, population, k, *, counts=None):
        """So many items of a sequence, none twice."""
        from collections.abc import Sequence

        if not isinstance(population, Sequence):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        size = len(population)
        if counts is not None:
            return self._sample_of_counts(population, k, list(_accumulate(counts)))
        if not 0 <= k <= size:
            raise ValueError("Sample larger than population or is negative")
        randbelow, result = self._randbelow, [None] * k
        # A copy of the population costs more than a set of what was taken, if little is taken.
        most = 21 + (4 ** _ceil(_log(k * 3, 4)) if k > 5 else 0)
        if size <= most:
            pool = list(population)
            for at in range(k):
                taken = randbelow(size - at)
                result[at] = pool[taken]
                pool[taken] = pool[size - at - 1]
            return result
        seen = set()
        for at in range(k):
            taken = randbelow(size)
            while taken in seen:
                taken = randbelow(size)
            seen.add(taken)
            result[at] = population[taken]
        return result

    def _sample_of_counts(self, population, k, sums):
        if len(sums) != len(population):
            raise ValueError("The number of counts does not match the population")
        total = sums.pop()
        if not isinstance(total, int):
            raise TypeError("Counts must be integers")
        if total <= 0:
            raise ValueError("Total of counts must be greater than zero")
        return [population[_bisect(sums, taken)] for taken in self.sample(range(total), k=k)]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """So many items of a sequence, perhaps some of them several times."""
        random, size = self.random, len(population)
        if cum_weights is None:
            if weights is None:
                return [population[_floor(random() * float(size))] for _ in range(k)]
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if not isinstance(weights, int):
                    raise
                k = weights
                raise TypeError(f"The number of choices must be a keyword argument: {k=}") from None
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != size:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[_bisect(cum_weights, random() * total, 0, size - 1)] for _ in range(k)]

    # Distributions

    def uniform(self, a, b):
        """A number from `a` to `b`."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A number between two bounds, most often near `mode`."""
        number = self.random()
        try:
            middle = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if number > middle:
            number, middle = 1.0 - number, 1.0 - middle
            low, high = high, low
        return low + (high - low) * _sqrt(number * middle)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """A number of the normal distribution."""
        random = self.random
        while True:
            one, other = random(), 1.0 - random()
            number = NV_MAGICCONST * (one - 0.5) / other
            if number * number / 4.0 <= -_log(other):
                return mu + number * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """As `normalvariate`, and quicker: two numbers are made at once."""
        number, self.gauss_next = self.gauss_next, None
        if number is None:
            angle = self.random() * _tau
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            number = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + number * sigma

    def lognormvariate(self, mu, sigma):
        """A number whose logarithm is of the normal distribution."""
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        """A number of the exponential distribution, `1.0 / lambd` on the average."""
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """An angle."""
        random = self.random
        if kappa <= 1e-6:
            return _tau * random()
        half = 0.5 / kappa
        bound = half + _sqrt(1.0 + half * half)
        while True:
            cosine = _cos(_pi * random())
            part = cosine / (bound + cosine)
            number = random()
            if number < 1.0 - part * part or number <= (1.0 - part) * _exp(part):
                break
        inverse = 1.0 / bound
        angle = _acos((inverse + cosine) / (1.0 + inverse * cosine))
        return (mu + angle if random() > 0.5 else mu - angle) % _tau

    def gammavariate(self, alpha, beta):
        """A number of the gamma distribution."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            return self._gamma_above_one(alpha, beta)
        random = self.random
        if alpha == 1.0:
            return -_log(1.0 - random()) * beta
        while True:
            bound = (_e + alpha) / _e
            part = bound * random()
            number = part ** (1.0 / alpha) if part <= 1.0 else -_log((bound - part) / alpha)
            other = random()
            if other <= (number ** (alpha - 1.0) if part > 1.0 else _exp(-number)):
                return number * beta

    def _gamma_above_one(self, alpha, beta):
        random = self.random
        root = _sqrt(2.0 * alpha - 1.0)
        under, over = alpha - LOG4, alpha + root
        while True:
            one = random()
            if not 1e-7 < one < 0.9999999:
                continue
            other = 1.0 - random()
            part = _log(one / (1.0 - one)) / root
            number = alpha * _exp(part)
            weight = one * one * other
            bound = under + over * part - number
            if bound + SG_MAGICCONST - 4.5 * weight >= 0.0 or bound >= _log(weight):
                return number * beta

    def betavariate(self, alpha, beta):
        """A number from 0 to 1 of the beta distribution."""
        number = self.gammavariate(alpha, 1.0)
        return number / (number + self.gammavariate(beta, 1.0)) if number else 0.0

    def paretovariate(self, alpha):
        """A number of the Pareto distribution."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """A number of the Weibull distribution."""
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


_inst = Random()
seed, getstate, setstate = _inst.seed, _inst.getstate, _inst.setstate
random, getrandbits, randbytes = _inst.random, _inst.getrandbits, _inst.randbytes
randrange, randint = _inst.randrange, _inst.randint
choice, shuffle, sample, choices = _inst.choice, _inst.shuffle, _inst.sample, _inst.choices
uniform, triangular = _inst.uniform, _inst.triangular
normalvariate, gauss, lognormvariate = _inst.normalvariate, _inst.gauss, _inst.lognormvariate
expovariate, vonmisesvariate = _inst.expovariate, _inst.vonmisesvariate
gammavariate, betavariate = _inst.gammavariate, _inst.betavariate
paretovariate, weibullvariate = _inst.paretovariate, _inst.weibullvariate
