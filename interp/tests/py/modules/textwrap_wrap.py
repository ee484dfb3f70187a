# textwrap: wrap, fill and shorten.
import textwrap

text = "The quick brown fox, which was  tired, jumped over a well-known lazy dog -- and slept. Twice."
for width in (10, 20, 33, 200):
    print(textwrap.wrap(text, width))
# -> ['The quick', 'brown fox,', 'which was', 'tired,', 'jumped', 'over a', 'well-known', 'lazy dog', '-- and', 'slept.', 'Twice.']
# -> ['The quick brown fox,', 'which was  tired,', 'jumped over a well-', 'known lazy dog --', 'and slept. Twice.']
# -> ['The quick brown fox, which was', 'tired, jumped over a well-known', 'lazy dog -- and slept. Twice.']
# -> ['The quick brown fox, which was  tired, jumped over a well-known lazy dog -- and slept. Twice.']
print(textwrap.wrap("a verylongwordthatfitsnowhere b", 10), textwrap.wrap("verylongword", 5, break_long_words=False))
# -> ['a verylong', 'wordthatfi', 'tsnowhere', 'b'] ['verylongword']
print(textwrap.wrap(text, 20, initial_indent="* ", subsequent_indent="  "))
# -> ['* The quick brown', '  fox, which was', '  tired, jumped over', '  a well-known lazy', '  dog -- and slept.', '  Twice.']
print(textwrap.wrap(text, 15, break_on_hyphens=False), textwrap.wrap("", 5), textwrap.wrap("   ", 5))
# -> ['The quick brown', 'fox, which was', 'tired, jumped', 'over a', 'well-known lazy', 'dog -- and', 'slept. Twice.'] [] []
print(repr(textwrap.fill("one two three four five", 9)))  # -> 'one two\nthree\nfour five'
print(textwrap.wrap("a  b\tc\nd", 3, drop_whitespace=False), textwrap.wrap("a b", 5, replace_whitespace=False))
# -> ['a  ', 'b  ', '  c', ' d'] ['a b']
for width in (8, 12, 40):
    print(textwrap.shorten("Hello  world, how are you", width), textwrap.shorten("Hello world!", width, placeholder="..."))
# -> [...] Hello...
# -> Hello [...] Hello world!
# -> Hello world, how are you Hello world!
print(textwrap.wrap(text, 20, max_lines=2), textwrap.wrap("ab-cd-ef co-op x-y", 6))
# -> ['The quick brown fox,', 'which was [...]'] ['ab-cd-', 'ef co-', 'op x-y']
print(textwrap.fill("End. Begin? yes.", 30, fix_sentence_endings=True))  # -> End.  Begin?  yes.
try:
    textwrap.wrap("a", 0)
except ValueError as error:
    print(error)  # -> invalid width 0 (must be > 0)
