"""Iterators made of iterators."""

__all__ = [
    "accumulate",
    "chain",
    "combinations",
    "combinations_with_replacement",
    "compress",
    "count",
    "cycle",
    "dropwhile",
    "filterfalse",
    "groupby",
    "islice",
    "pairwise",
    "permutations",
    "product",
    "repeat",
    "starmap",
    "takewhile",
    "tee",
    "zip_longest",
]

# Most are a function that looks at its arguments, and a generator that does the work.

_NOTHING = object()


def _index(value):
    if not hasattr(value, "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _number(value):
    if isinstance(value, int):
        return int(value)
    if not any([hasattr(value, name) for name in ("__float__", "__index__", "__complex__")]):
        raise TypeError("a number is required")
    return value


class count:
    """start, start + step, start + 2 * step, ..."""

    def __init__(self, start=0, step=1):
        self._next, self._step = _number(start), _number(step)

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


class repeat:
    """The same object, without end or so many times."""

    def __init__(self, object, times=_NOTHING):
        self._object = object
        self._left = -1 if times is _NOTHING else max(_index(times), 0)

    def __iter__(self):
        return self

    def __next__(self):
        left = self._left
        if left == 0:
            raise StopIteration
        if left > 0:
            self._left = left - 1
        return self._object

    def __length_hint__(self):
        if self._left < 0:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        if self._left < 0:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


def cycle(iterable, /):
    """The items again and again."""
    return _cycle(iter(iterable))


def _cycle(items):
    saved = []
    for item in items:
        saved.append(item)
        yield item
    while saved:
        yield from saved


def accumulate(iterable, func=None, *, initial=None):
    """The sums of the first items (or what another function makes of them)."""
    return _accumulate(iter(iterable), func, initial)


def _accumulate(items, func, total):
    if total is None:
        for total in items:
            break
        else:
            return
    yield total
    if func is None:
        for item in items:
            total = total + item
            yield total
    else:
        for item in items:
            total = func(total, item)
            yield total


def chain(*iterables):
    """The items of one iterable after the other."""
    return _chain(iter(iterables))


def _from_iterable(iterable, /):
    """chain() of the iterables in an iterable."""
    return _chain(iter(iterable))


def _chain(iterables):
    for iterable in iterables:
        yield from iter(iterable)


_from_iterable.__name__ = "from_iterable"
chain.from_iterable = _from_iterable


def compress(data, selectors):
    """The items whose selector is true."""
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


def dropwhile(predicate, iterable, /):
    """The items from the first that does not satisfy."""
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, items):
    for item in items:
        if not predicate(item):
            yield item
            break
    yield from items


def takewhile(predicate, iterable, /):
    """The items before the first that does not satisfy."""
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


def filterfalse(predicate, iterable, /):
    """The items that do not satisfy."""
    return _filterfalse(predicate, iter(iterable))


def _filterfalse(predicate, items):
    if predicate is None or predicate is bool:
        for item in items:
            if not item:
                yield item
    else:
        for item in items:
            if not predicate(item):
                yield item


def starmap(function, iterable, /):
    """function(*item) for each item."""
    return _starmap(function, iter(iterable))


def _starmap(function, items):
    for item in items:
        yield function(*(item if type(item) is tuple else tuple(item)))


class groupby:
    """(key, its items) for each run of items with the same key."""

    def __init__(self, iterable, key=None):
        self._items, self._key = iter(iterable), key
        # The item that is next, its key, and the key of the group that was given last.
        self._item = self._item_key = self._group_key = _NOTHING
        self._group = None

    def __iter__(self):
        return self

    def _step(self):
        self._item = item = next(self._items)
        self._item_key = item if self._key is None else self._key(item)

    def _goes_on(self):
        return self._item_key is self._group_key or self._item_key == self._group_key

    def __next__(self):
        self._group = None
        while self._item_key is _NOTHING or self._group_key is not _NOTHING and self._goes_on():
            self._step()
        self._group_key = self._item_key
        self._group = token = object()
        return self._group_key, self._members(token)

    def _members(self, token):
        while self._group is token:
            if self._item is _NOTHING:
                try:
                    self._step()
                except StopIteration:
                    return
            if not self._goes_on():
                return
            item, self._item = self._item, _NOTHING
            yield item


def islice(iterable, *limits):
    """The items that slice(*limits) names."""
    if not 1 <= len(limits) <= 3:
        bound = "at least 2" if not limits else "at most 4"
        raise TypeError(f"islice expected {bound} arguments, got {len(limits) + 1}")
    if len(limits) == 1:
        start, stop, step = 0, limits[0], None
    else:
        start, stop, step = (*limits, None)[:3]
    between = "must be None or an integer: 0 <= x <= sys.maxsize."
    start = _bound(0 if start is None else start, 0, f"Indices for islice() {between}")
    if stop is not None:
        stop = _bound(stop, 0, f"Stop argument for islice() {between}")
    step = _bound(1 if step is None else step, 1, "Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _bound(number, least, message):
    try:
        number = _index(number)
    except TypeError:
        raise ValueError(message) from None
    if not least <= number <= 0x7FFF_FFFF_FFFF_FFFF:
        raise ValueError(message)
    return number


def _islice(items, start, stop, step):
    skip = start
    left = -1 if stop is None else stop - start
    while True:
        if skip:
            for _ in items:
                skip -= 1
                if not skip:
                    break
            else:
                return
        if left <= 0 and stop is not None:
            return
        if step == 1:
            break
        for item in items:
            yield item
            break
        else:
            return
        skip = step - 1
        if stop is not None:
            skip = min(skip, left - 1)
            left -= step
    if stop is None:
        yield from items
        return
    for item in items:
        yield item
        left -= 1
        if not left:
            return


class _tee:
    """One of several iterators over the same items; what the others still need hangs in a chain of pairs."""

    def __init__(self, items, link):
        self._items, self._link = items, link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            value = next(self._items)
            link.append(value)
            link.append([])
        value, self._link = link
        return value

    def __copy__(self):
        return _tee(self._items, self._link)


def tee(iterable, n=2, /):
    """n iterators over the same items."""
    n = _index(n)
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    items = iter(iterable)
    first = items if isinstance(items, _tee) else _tee(items, [])
    return (first, *[first.__copy__() for _ in range(n - 1)])


def zip_longest(*iterables, fillvalue=None):
    """As zip, but until the longest ends."""
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    running = len(iterators)
    while running:
        row = []
        for place, items in enumerate(iterators):
            value = fillvalue if items is None else next(items, _NOTHING)
            if value is _NOTHING:
                running -= 1
                if not running:
                    return
                iterators[place], value = None, fillvalue
            row.append(value)
        yield tuple(row)


def pairwise(iterable, /):
    """Each item with the one after it."""
    return _pairwise(iter(iterable))


def _pairwise(items):
    for before in items:
        for item in items:
            yield before, item
            before = item


def product(*iterables, repeat=1):
    """All tuples of one item of each; the last item changes quickest."""
    repeat = _index(repeat)
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if not all(pools):
        return
    if not pools:
        yield ()
        return
    last = pools.pop()
    places = [0] * len(pools)
    row = [pool[0] for pool in pools]
    while True:
        for item in last:
            yield (*row, item)
        for digit in range(len(pools) - 1, -1, -1):
            place = places[digit] = (places[digit] + 1) % len(pools[digit])
            row[digit] = pools[digit][place]
            if place:
                break
        else:
            return


def _length(r):
    r = _index(r)
    if r < 0:
        raise ValueError("r must be non-negative")
    return r


def permutations(iterable, r=None):
    """All ways to put r of the items (or all) in an order."""
    pool = tuple(iterable)
    if r is not None and not isinstance(r, int):
        raise TypeError("Expected int as r")
    return _permutations(pool, len(pool) if r is None else _length(r))


def _permutations(pool, r):
    count = len(pool)
    if r > count:
        return
    chosen, free, place = [], [True] * count, 0
    while True:
        while len(chosen) < r:
            while place < count and not free[place]:
                place += 1
            if place == count:
                break
            free[place] = False
            chosen.append(place)
            place = 0
        else:
            yield tuple([pool[place] for place in chosen])
        if not chosen:
            return
        place = chosen.pop()
        free[place] = True
        place += 1


def combinations(iterable, r):
    """All ways to choose r of the items."""
    return _combinations(tuple(iterable), _length(r))


def _combinations(pool, r):
    spare = len(pool) - r
    if spare < 0:
        return
    if not r:
        yield ()
        return
    # The places of all but the last item, which takes all that come after them.
    r -= 1
    places = list(range(r))
    while True:
        row = [pool[place] for place in places]
        for item in pool[places[-1] + 1 if r else 0 :]:
            yield (*row, item)
        for digit in range(r - 1, -1, -1):
            if places[digit] < digit + spare:
                break
        else:
            return
        place = places[digit] + 1
        places[digit:] = range(place, place + r - digit)


def combinations_with_replacement(iterable, r):
    """All ways to choose r times one of the items."""
    return _with_replacement(tuple(iterable), _length(r))


def _with_replacement(pool, r):
    if not pool and r:
        return
    places, last = [0] * r, len(pool) - 1
    while True:
        yield tuple([pool[place] for place in places])
        for digit in range(r - 1, -1, -1):
            if places[digit] < last:
                break
        else:
            return
        places[digit:] = [places[digit] + 1] * (r - digit)
