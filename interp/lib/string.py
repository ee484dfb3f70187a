"""Sets of characters, templates and the machinery of `str.format`."""

from collections import ChainMap

__all__ = [
    "Formatter",
    "Template",
    "ascii_letters",
    "ascii_lowercase",
    "ascii_uppercase",
    "capwords",
    "digits",
    "hexdigits",
    "octdigits",
    "printable",
    "punctuation",
    "whitespace",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Every word with a capital first letter."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_FIRST = ascii_letters + "_"
_NAME = _FIRST + digits


class Template:
    """A text with `$name` and `${name}` in it. Other patterns, which are regular expressions, are not supported."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Texts, and names as (name, how it is written); (None, place) for what is neither."""
        text, at = self.template, 0
        width = len(self.delimiter)
        while True:
            found = text.find(self.delimiter, at)
            if found < 0:
                yield text[at:]
                return
            yield text[at:found]
            at = found + width
            if text.startswith(self.delimiter, at):
                at += width
                yield self.delimiter
                continue
            braced = text.startswith("{", at)
            start = end = at + braced
            while end < len(text) and text[end] in (_FIRST if end == start else _NAME):
                end += 1
            if end == start or braced and not text.startswith("}", end):
                yield None, at
                yield self.delimiter
                continue
            at = end + braced
            yield text[start:end], text[found:at]

    def _wrong(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        line = len(lines) or 1
        column = place - len("".join(lines[:-1])) if lines else 1
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def substitute(self, mapping={}, /, **kws):
        """The text with values in the place of the names."""
        values = ChainMap(kws, mapping) if kws else mapping
        result = []
        for piece in self._pieces():
            if isinstance(piece, str):
                result.append(piece)
            elif piece[0] is None:
                self._wrong(piece[1])
            else:
                result.append(str(values[piece[0]]))
        return "".join(result)

    def safe_substitute(self, mapping={}, /, **kws):
        """As `substitute`, but what is missing or wrong stays as it is."""
        values = ChainMap(kws, mapping) if kws else mapping
        result = []
        for piece in self._pieces():
            if isinstance(piece, str):
                result.append(piece)
            elif piece[0] is not None:
                try:
                    result.append(str(values[piece[0]]))
                except KeyError:
                    result.append(piece[1])
        return "".join(result)

    def is_valid(self):
        return all(isinstance(piece, str) or piece[0] is not None for piece in self._pieces())

    def get_identifiers(self):
        """The names, each once, in the order of their coming."""
        names = (piece[0] for piece in self._pieces() if not isinstance(piece, str))
        return list(dict.fromkeys(name for name in names if name is not None))


def _parse(text):
    """(literal text, field or None, specification, conversion) of a format string, one after the other."""
    at, literal = 0, ""
    while at < len(text):
        char = text[at]
        if char not in "{}":
            literal += char
            at += 1
            continue
        if text[at + 1 : at + 2] == char:
            literal += char
            at += 2
            yield literal, None, None, None
            literal = ""
            continue
        if char == "}":
            raise ValueError("Single '}' encountered in format string")
        if at + 1 >= len(text):
            raise ValueError("Single '{' encountered in format string")
        end, depth, brackets = at + 1, 1, False
        while end < len(text):
            inner = text[end]
            if brackets:
                brackets = inner != "]"
            elif inner == "[":
                brackets = True
            elif inner == "{":
                depth += 1
            elif inner == "}":
                depth -= 1
                if depth == 0:
                    break
            end += 1
        else:
            raise ValueError("expected '}' before end of string")
        yield (literal, *_field_parts(text[at + 1 : end]))
        at, literal = end + 1, ""
    if literal:
        yield literal, None, None, None


def _field_parts(field):
    """(name, specification, conversion)"""
    brackets = False
    for at, char in enumerate(field):
        if brackets:
            brackets = char != "]"
        elif char == "[":
            brackets = True
        elif char == ":":
            return field[:at], field[at + 1 :], None
        elif char == "!":
            conversion, rest = field[at + 1 : at + 2], field[at + 2 :]
            if not conversion:
                raise ValueError("unmatched '{' in format spec")
            if rest and rest[0] != ":":
                raise ValueError("expected ':' after conversion specifier")
            return field[:at], rest[1:], conversion
    return field, "", None


def _split_name(name):
    """(first, [(is it an attribute, name or index), ...]) of `first.name[index]`."""
    end = min((at for at in (name.find("."), name.find("[")) if at >= 0), default=len(name))
    first, rest, parts = name[:end], name[end:], []
    while rest:
        if rest[0] == ".":
            rest = rest[1:]
            end = min((at for at in (rest.find("."), rest.find("[")) if at >= 0), default=len(rest))
            part, rest, is_attribute = rest[:end], rest[end:], True
        elif rest[0] == "[":
            part, bracket, rest = rest[1:].partition("]")
            if not bracket:
                raise ValueError("Missing ']' in format string")
            is_attribute = False
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not part:
            raise ValueError("Empty attribute in format string")
        parts.append((is_attribute, int(part) if not is_attribute and part.isdigit() else part))
    return int(first) if first.isdigit() else first, parts


class Formatter:
    """`str.format` whose steps can be replaced."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            if field == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto_arg_index)
                auto_arg_index += 1
            elif field.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            value, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(value, spec))
        return "".join(result), auto_arg_index

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        change = {"s": str, "r": repr, "a": ascii}.get(conversion)
        if change is None:
            raise ValueError(f"Unknown conversion specifier {conversion!s}")
        return change(value)

    def format_field(self, value, format_spec):
        return format(value, format_spec)
