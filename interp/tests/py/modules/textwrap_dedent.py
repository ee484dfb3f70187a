# textwrap: dedent and indent.
import textwrap

print(repr(textwrap.dedent("    a\n      b\n\n    c\n")), repr(textwrap.dedent("  a\n b")))
# -> 'a\n  b\n\nc\n' ' a\nb'
print(repr(textwrap.dedent("\ta\n    b")), repr(textwrap.dedent("   \n  x\n \n")), repr(textwrap.dedent("")))
# -> '\ta\n    b' '\nx\n\n' ''
print(repr(textwrap.dedent("\t a\n\t  b\n\t\tc")))  # -> ' a\n  b\n\tc'
print(repr(textwrap.indent("a\n\nb\n  \nc", "> ")), repr(textwrap.indent("a\nb", "- ", lambda line: "b" in line)))
# -> '> a\n\n> b\n  \n> c' 'a\n- b'


def lines():
    """A docstring.

        with an example
    and an end
    """


print(textwrap.dedent(lines.__doc__).strip().split("\n"))
# -> ['A docstring.', '', '        with an example', '    and an end']
