"""Heaps in lists: no item is less than the one at half its place (counted from 1)."""

__all__ = [
    "heapify",
    "heappop",
    "heappush",
    "heappushpop",
    "heapreplace",
    "merge",
    "nlargest",
    "nsmallest",
]


def _must_be_list(heap, what):
    if not isinstance(heap, list):
        raise TypeError(f"{what} must be list, not {type(heap).__name__}")


def _up(heap, top, at):
    """Lets the item at a place rise, `top` at most."""
    item = heap[at]
    while at > top:
        above = (at - 1) >> 1
        parent = heap[above]
        if not item < parent:
            break
        heap[at] = parent
        at = above
    heap[at] = item


def _down(heap, top):
    """Lets the item at a place sink to the bottom, always below the lesser child, and rise again from there."""
    end = len(heap)
    at, item = top, heap[top]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _up(heap, top, at)


def _up_max(heap, top, at):
    item = heap[at]
    while at > top:
        above = (at - 1) >> 1
        parent = heap[above]
        if not parent < item:
            break
        heap[at] = parent
        at = above
    heap[at] = item


def _down_max(heap, top):
    end = len(heap)
    at, item = top, heap[top]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _up_max(heap, top, at)


def heappush(heap, item, /):
    """Adds an item."""
    _must_be_list(heap, "heappush() argument 1")
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Takes the least item out."""
    _must_be_list(heap, "heappop() argument")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    least, heap[0] = heap[0], last
    _down(heap, 0)
    return least


def heapreplace(heap, item, /):
    """Takes the least item out, then adds one."""
    _must_be_list(heap, "heapreplace() argument 1")
    if not heap:
        raise IndexError("index out of range")
    least, heap[0] = heap[0], item
    _down(heap, 0)
    return least


def heappushpop(heap, item, /):
    """Adds an item, then takes the least out."""
    _must_be_list(heap, "heappushpop() argument 1")
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(heap, /):
    """Makes a heap of a list, where it stands."""
    _must_be_list(heap, "heapify() argument")
    for at in range(len(heap) // 2 - 1, -1, -1):
        _down(heap, at)


def _heapify_max(heap, /):
    for at in range(len(heap) // 2 - 1, -1, -1):
        _down_max(heap, at)


class _Source:
    """The first item of one of the inputs of `merge`; of equal ones the input that was given first goes first."""

    __slots__ = ("key", "item", "order", "step", "falls")

    def __init__(self, item, key, order, step, falls):
        self.item = item
        self.key = item if key is None else key(item)
        self.order, self.step, self.falls = order, step, falls

    def __lt__(self, other):
        mine, theirs = (other.key, self.key) if self.falls else (self.key, other.key)
        if mine < theirs:
            return True
        return not theirs < mine and self.order < other.order


def merge(*iterables, key=None, reverse=False):
    """The items of several sorted inputs in order."""
    heap = []
    for order, iterable in enumerate(iterables):
        step = iter(iterable).__next__
        try:
            heap.append(_Source(step(), key, order, step, reverse))
        except StopIteration:
            pass
    heapify(heap)
    while heap:
        first = heap[0]
        yield first.item
        try:
            item = first.step()
        except StopIteration:
            heappop(heap)
            continue
        heapreplace(heap, _Source(item, key, first.order, first.step, reverse))


def nsmallest(n, iterable, key=None):
    """The n least items in order, as `sorted(iterable, key=key)[:n]`."""
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n greatest items in falling order, as `sorted(iterable, key=key, reverse=True)[:n]`."""
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
