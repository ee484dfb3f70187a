"""Stand-in for `re` while the machine has none: a search for simple patterns."""

from _unittest_pattern import search as _search

IGNORECASE = I = MULTILINE = M = DOTALL = S = VERBOSE = X = ASCII = A = 0


class Match:
    def __init__(self, text):
        self.text = text

    def __getitem__(self, group):
        if group:
            raise NotImplementedError("groups need re")
        return self.text

    group = __getitem__


class Pattern:
    def __init__(self, pattern):
        self.pattern = pattern

    def search(self, text):
        found = _search(self.pattern, text)
        return found if found is None else Match(found)

    def match(self, text):
        return Pattern(f"^(?:{self.pattern})").search(text)


def compile(pattern, flags=0):
    return Pattern(pattern)


def search(pattern, text, flags=0):
    return compile(pattern).search(text)


def match(pattern, text, flags=0):
    return compile(pattern).match(text)


def escape(text):
    return "".join(["\\" + char if char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else char for char in text])
