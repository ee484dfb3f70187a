"""Groups of characters, and texts with places to fill."""

__all__ = """ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace
Formatter Template""".split()

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """The words between `sep`, each with a capital first letter; runs of white space are one blank if there is no `sep`."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    """A text with `$name`, `${name}` and `$$`; `delimiter` may be another text in a derived class."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Each piece as (plain text, None, where), (None, name, where), or (None, None, where) for a lonely delimiter."""
        text, mark = self.template, self.delimiter
        at = 0
        while (found := text.find(mark, at)) >= 0:
            if found > at:
                yield text[at:found], None, at
            at = found + len(mark)
            if text.startswith(mark, at):
                yield mark, None, found
                at += len(mark)
                continue
            braced = text.startswith("{", at)
            start = end = at + braced
            while end < len(text) and text[end].isascii() and (text[end] == "_" or text[end].isalnum()):
                end += 1
            name = text[start:end]
            if not name or name[0].isdigit() or braced and not text.startswith("}", end):
                yield None, None, found
            else:
                yield None, name, found
                at = end + braced
        if at < len(text):
            yield text[at:], None, at

    def _filled(self, mapping, keywords, fill):
        values = keywords if mapping is None else mapping
        if mapping is not None and keywords:
            import collections

            values = collections.ChainMap(keywords, mapping)
        return "".join([text if text is not None else fill(values, name, at) for text, name, at in self._parts()])

    def _invalid(self, at):
        lines = self.template[: at + len(self.delimiter)].splitlines(keepends=True)
        raise ValueError(f"Invalid placeholder in string: line {len(lines)}, col {len(lines[-1])}")

    def substitute(self, mapping=None, /, **kws):
        """The text with every name's value. A name without value is a KeyError."""

        def fill(values, name, at):
            return str(values[name]) if name is not None else self._invalid(at)

        return self._filled(mapping, kws, fill)

    def safe_substitute(self, mapping=None, /, **kws):
        """The text with the values that there are; the rest stays as it stands."""

        def fill(values, name, at):
            if name is None:
                return self.delimiter
            try:
                return str(values[name])
            except KeyError:
                braced = self.template.startswith("{", at + len(self.delimiter))
                return f"{self.delimiter}{{{name}}}" if braced else self.delimiter + name

        return self._filled(mapping, kws, fill)

    def is_valid(self):
        """Whether `substitute` would find no lonely delimiter."""
        return all(text is not None or name is not None for text, name, _ in self._parts())

    def get_identifiers(self):
        """The names, each once, in their order."""
        names = []
        for text, name, at in self._parts():
            if name is not None and name not in names:
                names.append(name)
        return names


class Formatter:
    """`str.format` in pieces that a derived class may replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, number):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for text, field, spec, conversion in self.parse(format_string):
            if text:
                result.append(text)
            if field is None:
                continue
            if field == "":
                if number is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field, number = str(number), number + 1
            elif field.isdigit():
                if number:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number = False
            value, first = self.get_field(field, args, kwargs)
            used.add(first)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            result.append(self.format_field(value, spec))
        return "".join(result), number

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        for letter, function in ("s", str), ("r", repr), ("a", ascii):
            if conversion == letter:
                return function(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")

    def parse(self, format_string):
        """Yields (text, field's name, specification, conversion) for each piece; the last three are None behind the last field."""
        text, at = [], 0
        while at < len(format_string):
            char = format_string[at]
            at += 1
            if char not in "{}":
                text.append(char)
            elif format_string.startswith(char, at):
                yield "".join(text) + char, None, None, None
                text, at = [], at + 1
            elif char == "}":
                raise ValueError("Single '}' encountered in format string")
            elif at == len(format_string):
                raise ValueError("Single '{' encountered in format string")
            else:
                end = _closing(format_string, at)
                yield "".join(text), *_field(format_string[at:end])
                text, at = [], end + 1
        if text:
            yield "".join(text), None, None, None

    def get_field(self, field_name, args, kwargs):
        first, rest = _first(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first


def _closing(text, at):
    """Where the brace that was opened before `at` is closed."""
    depth, in_brackets = 1, False
    while at < len(text):
        char = text[at]
        if char in "[]":
            in_brackets = char == "["
        elif not in_brackets:
            depth += (char == "{") - (char == "}")
        if not depth:
            return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _field(text):
    """The name, the specification and the conversion of what stands in braces."""
    end = in_brackets = 0
    while end < len(text) and (in_brackets or text[end] not in "!:"):
        in_brackets = text[end] == "[" or in_brackets and text[end] != "]"
        end += 1
    name, rest = text[:end], text[end:]
    if not rest.startswith("!"):
        return name, rest[1:], None
    if len(rest) == 1:
        raise ValueError("unmatched '{' in format spec")
    if len(rest) > 2 and rest[2] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return name, rest[3:], rest[1]


def _first(field):
    """The argument's name or number, and [(is an attribute, name or index)] of what follows."""
    end = 0
    while end < len(field) and field[end] not in ".[":
        end += 1
    first, rest = field[:end], []
    while end < len(field):
        start = end + 1
        if field[end] == ".":
            end = start
            while end < len(field) and field[end] not in ".[":
                end += 1
            name = field[start:end]
            rest.append((True, name))
        elif field[end] == "[":
            end = field.find("]", start)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            name = field[start:end]
            rest.append((False, int(name) if name.isdigit() else name))
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not name:
            raise ValueError("Empty attribute in format string")
    return int(first) if first.isdigit() else first, rest
