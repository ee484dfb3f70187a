# String literals: quotes, escapes, raw, adjacent, triple.
print('single', "double", 'it\'s', "say \"hi\"")  # -> single double it's say "hi"
print("tab:[" + "\t".replace("\t", "T") + "]", len("\n\r\t\\\0"))  # -> tab:[T] 5
print("\x41\u00e9\U0001F600\101")  # -> Aé😀A
print(r"raw \n \d", len(r"\n"))  # -> raw \n \d 2
print("a" "b" 'c')  # -> abc
text = """two
lines"""
print(text)
# -> two
# -> lines
print(len("""a\
b"""))  # -> 2
print(repr('\''), repr('"'), repr('\'"'))  # -> "'" '"' '\'"'
print(repr("\a\b\f\v\x00\x7f"))  # -> '\x07\x08\x0c\x0b\x00\x7f'
print("", len(""))  # ->  0
print(u"unicode prefix", "é" == "\u00e9", len("日本"))  # -> unicode prefix True 2
print('''quote ' and " inside''')  # -> quote ' and " inside
