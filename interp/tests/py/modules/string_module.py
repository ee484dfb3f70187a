# string: sets of characters, capwords, templates.
import string

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
# -> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567
print(repr(string.punctuation), repr(string.whitespace), len(string.printable))
# -> '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' ' \t\n\r\x0b\x0c' 100
print(string.capwords("the quick  brown fox"), string.capwords("a-b-c", "-"))  # -> The Quick Brown Fox A-B-C
template = string.Template("$who likes ${what}; $$5, $who")
print(template.substitute(who="Tim", what="tea"), template.substitute({"who": "a"}, what="b"))
# -> Tim likes tea; $5, Tim a likes b; $5, a
print(template.safe_substitute(who="Tim"), template.get_identifiers(), template.is_valid())
# -> Tim likes ${what}; $5, Tim ['who', 'what'] True
for wrong in ("$", "a $1", "first\nsecond ${x", "${}"):
    template = string.Template(wrong)
    print(template.is_valid(), repr(template.safe_substitute()))
    try:
        template.substitute()
    except ValueError as error:
        print(error)
# -> False '$'
# -> Invalid placeholder in string: line 1, col 1
# -> False 'a $1'
# -> Invalid placeholder in string: line 1, col 3
# -> False 'first\nsecond ${x'
# -> Invalid placeholder in string: line 2, col 8
# -> False '${}'
# -> Invalid placeholder in string: line 1, col 1
try:
    string.Template("$missing").substitute(other=1)
except KeyError as error:
    print(repr(error))  # -> KeyError('missing')
