"""A search for simple patterns, for `unittest` where `re` is missing: characters, `.`, sets, groups, `|`, `* + ?`, `^ $`.

Whatever else a pattern holds (numbers in braces, look-around, flags, references) raises NotImplementedError: a test that
needs it fails rather than passes by chance.
"""

_CLASSES = {
    "d": str.isdigit,
    "w": lambda char: char.isalnum() or char == "_",
    "s": str.isspace,
    "D": lambda char: not char.isdigit(),
    "W": lambda char: not (char.isalnum() or char == "_"),
    "S": lambda char: not char.isspace(),
}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}


def search(pattern, text):
    """The longest of what the pattern finds at the first place where it finds anything, or None."""
    ways, at = _ways(pattern, 0)
    if at < len(pattern):
        raise NotImplementedError("unbalanced parenthesis")
    for start in range(len(text) + 1):
        ends = list(_match(ways, text, start))
        if ends:
            return text[start : max(ends)]
    return None


def _ways(pattern, at):
    """The ways between `|`, each a list of (test, least, most)."""
    ways, parts = [], []
    while at < len(pattern) and pattern[at] != ")":
        char = pattern[at]
        if char == "|":
            ways.append(parts)
            parts, at = [], at + 1
            continue
        part, at = _part(pattern, at)
        least, most = 1, 1
        if at < len(pattern) and pattern[at] in "*+?":
            least, most = {"*": (0, None), "+": (1, None), "?": (0, 1)}[pattern[at]]
            at += 1
            # Lazily or not is the same as long as only "found" matters.
            if at < len(pattern) and pattern[at] == "?":
                at += 1
        parts.append((part, least, most))
    ways.append(parts)
    return ways, at


def _part(pattern, at):
    char = pattern[at]
    if char == "(":
        at += 1
        if pattern.startswith("?:", at):
            at += 2
        elif pattern.startswith("?", at):
            raise NotImplementedError(f"pattern {pattern!r} needs re")
        ways, at = _ways(pattern, at)
        if at >= len(pattern):
            raise NotImplementedError("missing ), unterminated subpattern")
        return ways, at + 1
    if char == "[":
        return _set(pattern, at + 1)
    if char in "^$":
        return char, at + 1
    if char == ".":
        return (lambda char: char != "\n"), at + 1
    if char == "{" and pattern[at + 1 : at + 2].isdigit() or char in "*+?":
        raise NotImplementedError(f"pattern {pattern!r} needs re")
    if char == "\\":
        return _escape(pattern, at + 1)
    return _is(char), at + 1


def _is(wanted):
    return lambda char: char == wanted


def _escape(pattern, at):
    char = pattern[at]
    if char in _CLASSES:
        return _CLASSES[char], at + 1
    if char in _CONTROLS:
        return _is(_CONTROLS[char]), at + 1
    if char.isalnum():
        raise NotImplementedError(f"pattern {pattern!r} needs re")
    return _is(char), at + 1


def _set(pattern, at):
    negative = pattern.startswith("^", at)
    at += negative
    tests, first = [], at
    while at == first or pattern[at] != "]":
        if pattern[at] == "\\":
            test, at = _escape(pattern, at + 1)
            tests.append(test)
        elif pattern[at + 1] == "-" and pattern[at + 2] != "]":
            low, high = pattern[at], pattern[at + 2]
            tests.append(lambda char, low=low, high=high: low <= char <= high)
            at += 3
        else:
            tests.append(_is(pattern[at]))
            at += 1
    return (lambda char: any([test(char) for test in tests]) is not negative), at + 1


def _match(ways, text, at):
    """Where each match that begins at `at` ends."""
    for parts in ways:
        yield from _match_parts(parts, 0, text, at)


def _match_parts(parts, index, text, at):
    if index == len(parts):
        yield at
        return
    part, least, most = parts[index]
    yield from _match_some(parts, index, part, least, most, text, at)


def _match_some(parts, index, part, least, most, text, at):
    ends, count = {at}, 0
    seen = set(ends) if least == 0 else set()
    while ends and (most is None or count < most):
        ends = {end for start in ends for end in _match_one(part, text, start)}
        count += 1
        if count >= least:
            ends -= seen
            seen |= ends
    for end in sorted(seen):
        yield from _match_parts(parts, index + 1, text, end)


def _match_one(part, text, at):
    if isinstance(part, list):
        yield from _match(part, text, at)
    elif part == "^":
        if at == 0:
            yield at
    elif part == "$":
        if at == len(text) or text[at:] == "\n":
            yield at
    elif at < len(text) and part(text[at]):
        yield at + 1
