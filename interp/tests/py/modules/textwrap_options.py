# textwrap: every option of TextWrapper alone and together, long words, dashes, tabs, placeholders, shorten, indent with predicate.
import textwrap

text = "The  quick-brown\tfox -- jumps over state-of-the-art dogs, doesn't it?  Yes.  No!\nNew line here, supercalifragilistic."
for options in (
    {}, {"width": 12}, {"width": 12, "break_long_words": False}, {"width": 16, "break_on_hyphens": False}, {"width": 20, "expand_tabs": False}, {"width": 20, "tabsize": 2},
    {"width": 20, "replace_whitespace": False}, {"width": 14, "drop_whitespace": False}, {"width": 18, "initial_indent": "* ", "subsequent_indent": "    "}, {"width": 25, "fix_sentence_endings": True},
    {"width": 20, "max_lines": 2}, {"width": 20, "max_lines": 2, "placeholder": "~"}, {"width": 7, "max_lines": 1, "placeholder": " ..."}, {"width": 1}, {"width": 3, "subsequent_indent": "--"},
):
    print(options, textwrap.wrap(text, **options))
# -> {} ['The  quick-brown        fox -- jumps over state-of-the-art dogs,', "doesn't it?  Yes.  No! New line here, supercalifragilistic."]
# -> {'width': 12} ['The  quick-', 'brown', 'fox -- jumps', 'over state-', 'of-the-art', 'dogs,', "doesn't it?", 'Yes.  No!', 'New line', 'here, superc', 'alifragilist', 'ic.']
# -> {'width': 12, 'break_long_words': False} ['The  quick-', 'brown', 'fox -- jumps', 'over state-', 'of-the-art', 'dogs,', "doesn't it?", 'Yes.  No!', 'New line', 'here,', 'supercalifragilistic.']
# -> {'width': 16, 'break_on_hyphens': False} ['The  quick-brown', 'fox -- jumps', 'over', 'state-of-the-art', "dogs, doesn't", 'it?  Yes.  No!', 'New line here, s', 'upercalifragilis', 'tic.']
# -> {'width': 20, 'expand_tabs': False} ['The  quick-brown fox', '-- jumps over state-', 'of-the-art dogs,', "doesn't it?  Yes.", 'No! New line here, s', 'upercalifragilistic.']
# -> {'width': 20, 'tabsize': 2} ['The  quick-brown', 'fox -- jumps over', 'state-of-the-art', "dogs, doesn't it?", 'Yes.  No! New line', 'here, supercalifragi', 'listic.']
# -> {'width': 20, 'replace_whitespace': False} ['The  quick-brown', 'fox -- jumps over', 'state-of-the-art', "dogs, doesn't it?", 'Yes.  No!\nNew line', 'here, supercalifragi', 'listic.']
# -> {'width': 14, 'drop_whitespace': False} ['The  quick-', 'brown        ', 'fox -- jumps ', 'over state-of-', 'the-art dogs, ', "doesn't it?  ", 'Yes.  No! New ', 'line here, sup', 'ercalifragilis', 'tic.']
# -> {'width': 18, 'initial_indent': '* ', 'subsequent_indent': '    '} ['* The  quick-brown', '    fox -- jumps', '    over state-of-', '    the-art dogs,', "    doesn't it?", '    Yes.  No! New', '    line here, sup', '    ercalifragilis', '    tic.']
# -> {'width': 25, 'fix_sentence_endings': True} ['The  quick-brown', 'fox -- jumps over state-', "of-the-art dogs, doesn't", 'it?  Yes.  No!  New line', 'here,', 'supercalifragilistic.']
# -> {'width': 20, 'max_lines': 2} ['The  quick-brown', 'fox -- jumps [...]']
# -> {'width': 20, 'max_lines': 2, 'placeholder': '~'} ['The  quick-brown', 'fox -- jumps over~']
# -> {'width': 7, 'max_lines': 1, 'placeholder': ' ...'} ['The ...']
# -> {'width': 1} ['T', 'h', 'e', 'q', 'u', 'i', 'c', 'k', '-', 'b', 'r', 'o', 'w', 'n', 'f', 'o', 'x', '-', '-', 'j', 'u', 'm', 'p', 's', 'o', 'v', 'e', 'r', 's', 't', 'a', 't', 'e', '-', 'o', 'f', '-', 't', 'h', 'e', '-', 'a', 'r', 't', 'd', 'o', 'g', 's', ',', 'd', 'o', 'e', 's', 'n', "'", 't', 'i', 't', '?', 'Y', 'e', 's', '.', 'N', 'o', '!', 'N', 'e', 'w', 'l', 'i', 'n', 'e', 'h', 'e', 'r', 'e', ',', 's', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', '.']
# -> {'width': 3, 'subsequent_indent': '--'} ['The', '--q', '--u', '--i', '--c', '--k', '---', '--b', '--r', '--o', '--w', '--n', '--f', '--o', '--x', '---', '---', '--j', '--u', '--m', '--p', '--s', '--o', '--v', '--e', '--r', '--s', '--t', '--a', '--t', '--e', '---', '--o', '--f', '---', '--t', '--h', '--e', '---', '--a', '--r', '--t', '--d', '--o', '--g', '--s', '--,', '--d', '--o', '--e', '--s', '--n', "--'", '--t', '--i', '--t', '--?', '--Y', '--e', '--s', '--.', '--N', '--o', '--!', '--N', '--e', '--w', '--l', '--i', '--n', '--e', '--h', '--e', '--r', '--e', '--,', '--s', '--u', '--p', '--e', '--r', '--c', '--a', '--l', '--i', '--f', '--r', '--a', '--g', '--i', '--l', '--i', '--s', '--t', '--i', '--c', '--.']
for options in ({"width": 0}, {"width": -5}, {"width": 3, "max_lines": 1, "placeholder": "....."}):
    try:
        print(textwrap.wrap(text, **options))
    except ValueError as error:
        print(error)
# -> invalid width 0 (must be > 0)
# -> invalid width -5 (must be > 0)
# -> placeholder too large for max width
print(textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("  lead", 4), textwrap.wrap("a" * 7 + "-" + "b" * 7, 5), textwrap.wrap("x--y---z", 3), textwrap.wrap("-a --b", 3), repr(textwrap.fill("")))
# -> [] [] ['lead'] ['aaaaa', 'aa-bb', 'bbbbb'] ['x--', 'y', '---', 'z'] ['-a', '--b'] ''
print(textwrap.shorten("Hello   wide\nworld!", 12), textwrap.shorten("Hello world", 5, placeholder=".."), textwrap.shorten("Hello world", 11), textwrap.shorten("Helloworld", 6), textwrap.shorten("a b c d e", 7, placeholder="…"))
# -> Hello [...] .. Hello world [...] a b c…
print(repr(textwrap.indent("a\n\n  \nb", "> ")), repr(textwrap.indent("a\n\nb\n", "> ", lambda line: True)), repr(textwrap.indent("a\r\nb\x0bc", "-", lambda line: "b" in line)), repr(textwrap.indent("", "x")))
# -> '> a\n\n  \n> b' '> a\n> \n> b\n' 'a\r\n-b\x0bc' ''
print(repr(textwrap.dedent("  a\n\tb\n")), repr(textwrap.dedent("\t  a\n\t b")), repr(textwrap.dedent("   \n  a\n \n    b")), repr(textwrap.dedent("  a\n b\nc")), repr(textwrap.dedent("\n   x\n\n   y   ")))
# -> '  a\n\tb\n' ' a\nb' '\na\n\n  b' '  a\n b\nc' '\nx\n\ny   '
wrapper = textwrap.TextWrapper(width=10)
wrapper.initial_indent, wrapper.max_lines = "1. ", 3
print(wrapper.wrap("some words go here and there"), wrapper.fill("a b"), wrapper.width, wrapper.placeholder, textwrap.wrap("één twee drieën vier", 6), textwrap.wrap("word\xa0word word", 6))
# -> ['1. some', 'words go', 'here [...]'] 1. a b 10  [...] ['één', 'twee', 'drieën', 'vier'] ['word\xa0w', 'ord', 'word']
