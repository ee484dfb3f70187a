"""Representations with limits, and of what holds itself."""

import builtins
from itertools import islice

__all__ = ["Repr", "recursive_repr", "repr"]


def recursive_repr(fillvalue="..."):
    """Makes a `__repr__` that gives `fillvalue` for an object within itself."""

    def decorate(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        for name in ("__module__", "__doc__", "__name__", "__qualname__"):
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__annotations__ = getattr(user_function, "__annotations__", {})
        wrapper.__wrapped__ = user_function
        return wrapper

    return decorate


def _sorted(items):
    """Sorted if they can be."""
    try:
        return sorted(items)
    except Exception:
        return list(items)


class Repr:
    """`repr` with limits for each kind of object."""

    def __init__(self):
        self.fillvalue = "..."
        self.maxlevel = 6
        self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
        self.maxarray = 5
        self.maxdict = 4
        self.maxstring = self.maxother = 30
        self.maxlong = 40

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = type(x).__name__.replace(" ", "_")
        method = getattr(self, "repr_" + name, None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _items(self, x, level, left, right, most, trail=""):
        if level <= 0 and x:
            inner = self.fillvalue
        else:
            parts = [self.repr1(item, level - 1) for item in islice(x, most)]
            if len(x) > most:
                parts.append(self.fillvalue)
            inner = ", ".join(parts)
            if len(x) == 1 and trail:
                right = trail + right
        return left + inner + right

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._items(x, level, f"array('{x.typecode}', [", "])", self.maxarray)

    def repr_set(self, x, level):
        return self._items(_sorted(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(_sorted(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_deque(self, x, level):
        return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        parts = []
        for key in islice(_sorted(x), self.maxdict):
            parts.append(f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}")
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return "{" + ", ".join(parts) + "}"

    def _cut(self, text, most):
        """The ends of a text that is too long."""
        before = max(0, (most - 3) // 2)
        after = max(0, most - 3 - before)
        return text[:before], text[len(text) - after :]

    def _shortened(self, text, most):
        return text if len(text) <= most else self.fillvalue.join(self._cut(text, most))

    def repr_str(self, x, level):
        text = builtins.repr(x[: self.maxstring])
        if len(text) <= self.maxstring:
            return text
        # What is left out may hold the quote that decides about the others.
        text = builtins.repr("".join(self._cut(x, self.maxstring)))
        return self.fillvalue.join(self._cut(text, self.maxstring))

    def repr_int(self, x, level):
        return self._shortened(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"
        return self._shortened(text, self.maxother)


aRepr = Repr()
repr = aRepr.repr
