# Prefixes of strings in all cases and orders, triple quotes, mixed concatenation, escapes that are none.
print(r"a\n", R'\t', b"\x41", B'b', br"\n", bR'\x', Rb"\\", RB'\'', u"u", U"U", f"{1}", F'{2}', fr"\{3}", Rf"{4}\n", rF'\d{5}', FR"{6}")
# -> a\n \t b'A' b'b' b'\\n' b'\\x' b'\\\\' b"\\'" u U 1 2 \3 4\n \d5 6
print("""a"b""c""", '''x'y''z''', """\
joined""", "a" 'b' """c""", r"\a" "|" f"{7}" rf"\{8}", b"x" br"\y" b'z')  # -> a"b""c x'y''z joined abc \a|7\8 b'x\\yz'
print("\x41\u00e9\U0001f600\101\7\0".encode(), "\1234", len("\0001"), b"\1234")
# -> b'A\xc3\xa9\xf0\x9f\x98\x80A\x07\x00' S4 2 b'S4'
print(["\a\b\f\v\r"], "\\", '\'', "\"", '"', "'", "a\
b")  # -> ['\x07\x08\x0c\x0b\r'] \ ' " " ' ab
print(r"\"", r'\'', len(r"\\"), "🙂", "é" == "\xe9" == "\u00e9", "e\u0301" == "é")  # -> \" \' 2 🙂 True False
print("" "", '' "", "" '' == "", f"" "" f'', (
    "over "
    # a comment between
    "lines"
), "%s" "%s" % ("a", 1), "a" "b".upper())  # ->   True  over lines a1 AB
for text in ("'abc", '"abc', "'''abc", "r'\\'", "b'é'", "ub'x'", "bu'x'", "'a' b'b'", "f'a' b'b'", "'\\x4'", "'\\u123'", "'\\U00110000'", "'\\400' '\\x'", "b'\\x4'", "'a\nb'", "'\\", "fb'x'", "rr'x'", "'a''b", "\"a'", "'\\N{'", "'\\ud800' == '\\ud800'"):
    try:
        print("fine:", eval(text))
    except SyntaxError as error:
        print(error.msg)
# -> unterminated string literal (detected at line 1)
# -> unterminated string literal (detected at line 1)
# -> unterminated triple-quoted string literal (detected at line 1)
# -> unterminated string literal (detected at line 1)
# -> bytes can only contain ASCII literal characters
# -> invalid syntax
# -> invalid syntax
# -> cannot mix bytes and nonbytes literals
# -> cannot mix bytes and nonbytes literals
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
# -> (value error) invalid \x escape at position 0
# -> unterminated string literal (detected at line 1)
# -> unterminated string literal (detected at line 1)
# -> invalid syntax
# -> invalid syntax
# -> unterminated string literal (detected at line 1)
# -> unterminated string literal (detected at line 1)
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
# -> fine: True
