# Groups of characters.
import string

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation)
# -> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
print(repr(string.whitespace), repr(string.printable))
# -> ' \t\n\r\x0b\x0c' '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
print([string.capwords(" hello   wORLD "), string.capwords("a,bc,D", ","), string.capwords("")])
# -> ['Hello World', 'A,Bc,D', '']
