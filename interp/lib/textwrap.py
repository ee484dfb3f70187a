"""Lines of a certain width out of texts, and indentation."""

__all__ = ["TextWrapper", "dedent", "fill", "indent", "shorten", "wrap"]

_SPACE = "\t\n\x0b\x0c\r "
_LOWER = "abcdefghijklmnopqrstuvwxyz"


def _is_letter(char):
    return char.isalpha() and char != "_"


class TextWrapper:
    """Breaks texts into lines."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.tabsize = expand_tabs, tabsize
        self.replace_whitespace, self.drop_whitespace = replace_whitespace, drop_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        self.max_lines, self.placeholder = max_lines, placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(char): " " for char in _SPACE})
        return text

    def _split(self, text):
        """Words and the space between them; words with hyphens in parts that can stand on lines of their own."""
        chunks, at = [], 0
        while at < len(text):
            start, is_space = at, text[at] in _SPACE
            while at < len(text) and (text[at] in _SPACE) == is_space:
                at += 1
            word = text[start:at]
            if is_space or not self.break_on_hyphens:
                chunks.append(word)
            else:
                chunks.extend(_hyphen_parts(word))
        return chunks

    def _fix_sentence_endings(self, chunks):
        for at in range(len(chunks) - 1):
            if chunks[at + 1] == " " and _ends_sentence(chunks[at]):
                chunks[at + 1] = "  "

    def _long_word(self, chunks, line, length, width):
        """A word that fits no line is broken, or has a line of its own."""
        room = width - length if width >= 1 else 1
        if not self.break_long_words:
            if not line:
                line.append(chunks.pop())
            return
        word, end = chunks[-1], room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and any(char != "-" for char in word[:hyphen]):
                end = hyphen + 1
        line.append(word[:end])
        chunks[-1] = word[end:]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and length <= width:
                lines.append(indent + "".join(line))
                continue
            self._cut(lines, line, length, width, indent)
            break
        return lines

    def _cut(self, lines, line, length, width, indent):
        """Ends the last line that is allowed with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def wrap(self, text):
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def _ends_sentence(word):
    word = word.rstrip("\"'") if word[-1:] in "\"'" and len(word) > 1 else word
    return len(word) > 1 and word[-1] in ".!?" and word[-2] in _LOWER


def _is_word(char):
    return char.isalnum() or char in "_!\"'&.,?"


def _hyphen_parts(word):
    """A word cut behind hyphens between letters, and around long dashes between words."""
    parts, start, at = [], 0, 0
    while at < len(word):
        if word[at] != "-":
            at += 1
            continue
        end = at
        while end < len(word) and word[end] == "-":
            end += 1
        if end - at >= 2:
            if at > start and end < len(word) and _is_word(word[at - 1]) and (word[end].isalnum() or word[end] == "_"):
                parts.extend((word[start:at], word[at:end]))
                start = end
            at = end
            continue
        before = word[start:at]
        two_before = len(before) >= 2 and _is_letter(before[-1]) and (_is_letter(before[-2]) or before[-2] == "-")
        one_letter = len(before) == 1 and _is_letter(before) and start > 0
        after = word[at + 1 : at + 3]
        if (two_before or one_letter) and len(after) == 2 and _is_letter(after[0]) and (
            _is_letter(after[1]) or after[1] == "-"
        ):
            parts.append(word[start : at + 1])
            start = at + 1
        at = end
    if start < len(word):
        parts.append(word[start:])
    return parts


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph as one text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """As many words as fit, and a placeholder for the others."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Takes away the space that all lines begin with."""
    lines = text.split("\n")
    margin = None
    for at, line in enumerate(lines):
        if not line.strip(" \t"):
            lines[at] = ""
            continue
        space = line[: len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = space
            continue
        same = 0
        while same < len(margin) and same < len(space) and margin[same] == space[same]:
            same += 1
        margin = margin[:same]
    cut = len(margin or "")
    return "\n".join(line[cut:] for line in lines)


def indent(text, prefix, predicate=None):
    """A prefix before each line that is not blank, or that the predicate is for."""
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))
